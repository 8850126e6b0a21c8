"use strict";
// The page works without this: tips, highlights and layers are a convenience.
(function () {
  var tip = document.getElementById("tip");

  function show(event) {
    var point = event.target.closest(".point");
    if (!point) {
      return;
    }
    tip.textContent = point.getAttribute("data-tip");
    tip.hidden = false;
    var dot = point.querySelector(".dot").getBoundingClientRect();
    var box = tip.getBoundingClientRect();
    var left = Math.min(Math.max(8, dot.left - box.width / 2), window.innerWidth - box.width - 8);
    var above = dot.top - box.height - 12;
    tip.style.left = left + window.scrollX + "px";
    tip.style.top = (above < 8 ? dot.bottom + 12 : above) + window.scrollY + "px";
  }

  function hide() {
    tip.hidden = true;
  }

  document.querySelectorAll(".timeline").forEach(function (timeline) {
    timeline.addEventListener("mouseover", show);
    timeline.addEventListener("focusin", show);
    timeline.addEventListener("mouseout", hide);
    timeline.addEventListener("focusout", hide);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      hide();
    }
  });

  // A claim and its card light up together.
  function light(story, ids, on) {
    story.querySelectorAll(".claimed").forEach(function (piece) {
      var mine = piece.getAttribute("data-claims").split(" ");
      if (mine.some(function (id) { return ids.indexOf(id) >= 0; })) {
        piece.classList.toggle("lit", on);
      }
    });
    ids.forEach(function (id) {
      document.getElementById(id).classList.toggle("lit", on);
    });
  }

  document.querySelectorAll(".story").forEach(function (story) {
    function lighter(on) {
      return function (event) {
        var card = event.target.closest(".card");
        var piece = event.target.closest(".claimed");
        if (card) {
          light(story, [card.id], on);
        } else if (piece) {
          light(story, [piece.getAttribute("href").slice(1)], on);
        }
      };
    }
    story.addEventListener("mouseover", lighter(true));
    story.addEventListener("mouseout", lighter(false));
    story.addEventListener("focusin", lighter(true));
    story.addEventListener("focusout", lighter(false));
  });

  document.querySelectorAll("[data-layer]").forEach(function (box) {
    function apply() {
      document.body.classList.toggle("without-" + box.getAttribute("data-layer"), !box.checked);
    }
    box.addEventListener("change", apply);
    apply();
  });

  // What a link leads to may lie in a closed list.
  function open() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var list = target && target.closest("details");
    if (list && !list.open) {
      list.open = true;
      target.scrollIntoView();
    }
  }
  window.addEventListener("hashchange", open);
  open();
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (list) { list.open = true; });
  });
})();
