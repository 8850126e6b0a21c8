package io.claimwire.reconcile;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.AttributionForm;
import io.claimwire.model.Bound;
import io.claimwire.model.Claim;
import io.claimwire.model.Modality;
import io.claimwire.model.Place;
import io.claimwire.model.Polarity;
import io.claimwire.model.Quantity;
import io.claimwire.model.Source;
import io.claimwire.model.Span;
import io.claimwire.model.Stance;
import io.claimwire.model.time.Edtf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Invented articles, claim by claim, through the public API. A claim's number is written in braces
 * with its hedge: {@code "{at least 40} people were killed"}.
 */
public final class Newsroom {

  private final Source source;
  private final List<Claim> claims = new ArrayList<>();
  private int offset;

  private Newsroom(Source source) {
    this.source = source;
  }

  /** An article of an outlet, printed on a day. */
  public static Newsroom article(String id, String publisher, String day) {
    return new Newsroom(
        Source.builder().id(id).publisher(publisher).publishedAt(Edtf.parse(day)).build());
  }

  /** A body that speaks for itself. */
  public static Actor body(String name) {
    return Actor.of(ActorKind.ORGANIZATION, name);
  }

  /** A person who speaks for a body. */
  public static Actor spokesman(String name, Actor of) {
    return Actor.builder().kind(ActorKind.PERSON).name(name).speaksFor(of).build();
  }

  /** Adds an asserted claim; see {@link Draft} for what else it may have. */
  public Newsroom says(Actor speaker, String sentence) {
    return add(new Draft(sentence).by(speaker));
  }

  /** Adds a claim in the article's own voice. */
  public Newsroom tells(String sentence) {
    return add(new Draft(sentence));
  }

  /** Adds a claim. */
  public Newsroom add(Draft draft) {
    claims.add(draft.claim(source, offset));
    offset += draft.sentence.length() + 10;
    return this;
  }

  /** What was found in the article. */
  public Analysis analysis() {
    return Analysis.builder().source(source).claims(claims).build();
  }

  /** The claims alone. */
  public List<Claim> claims() {
    return List.copyOf(claims);
  }

  /** A claim in the making. */
  public static final class Draft {

    private final String sentence;
    private final List<Actor> speakers = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private Optional<Actor> of = Optional.empty();
    private Optional<Edtf> time = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private Optional<String> predicate = Optional.empty();
    private Optional<String> theme = Optional.empty();
    private final List<Actor> agents = new ArrayList<>();
    private Stance stance = Stance.ASSERTS;
    private Modality modality = Modality.ACTUAL;

    /** A claim in these words. */
    public Draft(String sentence) {
      this.sentence = sentence;
    }

    /** Who says it; several speak jointly. */
    public Draft by(Actor... actors) {
      speakers.addAll(List.of(actors));
      return this;
    }

    /** Whose people or things are counted. */
    public Draft of(Actor owner) {
      of = Optional.of(owner);
      return this;
    }

    /** Where. */
    public Draft in(String... codes) {
      for (String code : codes) {
        places.add(new Place(code));
      }
      return this;
    }

    /** When it holds. */
    public Draft at(String edtf) {
      time = Optional.of(Edtf.parse(edtf));
      return this;
    }

    /** The unit, where it is not the last word in the braces. */
    public Draft unit(String noun) {
      unit = Optional.of(noun);
      return this;
    }

    /** Who does what to what, in the base form. */
    public Draft doing(Actor agent, String verb, String object) {
      agents.add(agent);
      predicate = Optional.of(verb);
      theme = Optional.of(object);
      return this;
    }

    /** How the speaker stands to it. */
    public Draft stance(Stance other) {
      stance = other;
      return this;
    }

    /** In which way it is put forward. */
    public Draft modality(Modality other) {
      modality = other;
      return this;
    }

    private Claim claim(Source source, int offset) {
      String text = sentence.replace("{", "").replace("}", "");
      Span content = new Span(offset, offset + text.length());
      Claim.Builder claim = Claim.builder();
      claim.source(source).anchor(content).content(content).text(text);
      claim.stance(stance).polarity(Polarity.AFFIRMED).modality(modality);
      claim.places(places).time(time).predicate(predicate).theme(theme).agents(agents);
      claim.quantities(quantities(offset));
      if (!speakers.isEmpty()) {
        claim.addChain(
            Attribution.builder()
                .cue(content)
                .addContent(content)
                .form(AttributionForm.INDIRECT)
                .speakers(speakers)
                .stance(stance)
                .document(source.id())
                .build());
      }
      return claim.build();
    }

    private List<Quantity> quantities(int offset) {
      List<Quantity> quantities = new ArrayList<>();
      int start = sentence.indexOf('{');
      while (start >= 0) {
        int end = sentence.indexOf('}', start);
        int marks = 2 * quantities.size();
        quantities.add(quantity(sentence.substring(start + 1, end), offset + start - marks));
        start = sentence.indexOf('{', end);
      }
      return quantities;
    }

    private Quantity quantity(String phrase, int start) {
      int digit = 0;
      while (!Character.isDigit(phrase.charAt(digit))) {
        digit++;
      }
      int end = digit;
      while (end < phrase.length() && "0123456789,.".indexOf(phrase.charAt(end)) >= 0) {
        end++;
      }
      BigDecimal value = new BigDecimal(phrase.substring(digit, end).replace(",", ""));
      Bound bound = bound(phrase.substring(0, digit).strip());
      String noun = phrase.substring(end).strip();
      Quantity.Builder quantity = Quantity.builder();
      quantity.span(new Span(start, start + phrase.length()));
      quantity.number(new Span(start + digit, start + end));
      quantity.bound(bound).value(value).text(phrase).of(of);
      quantity.unit(unit.or(() -> noun.isEmpty() ? Optional.empty() : Optional.of(noun)));
      boolean open = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
      boolean below = bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
      quantity.low(below ? Optional.empty() : Optional.of(value));
      quantity.high(open ? Optional.empty() : Optional.of(value));
      return quantity.build();
    }

    private static Bound bound(String hedge) {
      return switch (hedge) {
        case "" -> Bound.EXACT;
        case "about" -> Bound.APPROXIMATE;
        case "at least" -> Bound.AT_LEAST;
        case "more than" -> Bound.MORE_THAN;
        case "up to" -> Bound.AT_MOST;
        case "fewer than" -> Bound.LESS_THAN;
        default -> throw new IllegalArgumentException("no such hedge here: " + hedge);
      };
    }
  }
}
