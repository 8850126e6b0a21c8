package io.claimwire.reconcile.origin;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.Attribution;
import io.claimwire.model.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a number is that an article puts to nobody, while somebody speaks around it: "The
 * count had reached 47, the service told reporters. Twenty-eight of them lay in the town". A number
 * is the word of whoever is quoted in its sentence, or else was quoted last in its paragraph; one
 * put to "them" or "it" is the word of whoever was quoted last at all.
 */
public final class StillSpeaking {

  private static final String STOPS = ".?!";

  private final String text;

  private StillSpeaking(String text) {
    this.text = text;
  }

  /**
   * {@return who speaks on, by the id of the claim that is put to nobody}
   *
   * @param claims the claims of one document
   * @param text its text, as the claims' places refer to it; nobody speaks on in an empty one
   */
  public static Map<String, List<Actor>> in(List<Claim> claims, String text) {
    return text.isEmpty() ? Map.of() : new StillSpeaking(requireNonNull(text, "text")).read(claims);
  }

  private Map<String, List<Actor>> read(List<Claim> claims) {
    List<Claim> inOrder = new ArrayList<>(claims);
    inOrder.sort(
        Comparator.comparingInt((Claim claim) -> claim.anchor().start()).thenComparing(Claim::id));
    Map<String, List<Actor>> speaking = new HashMap<>();
    @Nullable Claim before = null;
    for (int i = 0; i < inOrder.size(); i++) {
      Claim claim = inOrder.get(i);
      if (!speakers(claim).isEmpty()) {
        before = claim;
      } else if (!claim.quantities().isEmpty()) {
        @Nullable Claim source = sourceOf(inOrder, i, before);
        if (source != null) {
          speaking.put(claim.id(), speakers(source));
        }
      }
    }
    return speaking;
  }

  /** Whose word a claim is; {@code before} is the last one before it that somebody says. */
  private @Nullable Claim sourceOf(List<Claim> claims, int index, @Nullable Claim before) {
    Claim claim = claims.get(index);
    int at = claim.anchor().start();
    if (before != null && !isParted(before.anchor().start(), at, true)) {
      return before;
    }
    for (int i = index + 1; i < claims.size(); i++) {
      Claim after = claims.get(i);
      if (isParted(at, after.anchor().start(), true) || isContrasted(at, after)) {
        break;
      }
      if (!speakers(after).isEmpty()) {
        return after;
      }
    }
    boolean referred = !claim.chain().isEmpty();
    boolean near = before != null && !isParted(before.anchor().start(), at, false);
    return referred || near ? before : null;
  }

  /** "Eleven were hurt; their union says it was 20": what follows is against what came before. */
  private boolean isContrasted(int from, Claim after) {
    int semicolon = text.indexOf(';', from);
    return semicolon > 0 && semicolon < after.anchor().start();
  }

  /** Whether a sentence, or else a paragraph, ends between two places. */
  private boolean isParted(int from, int to, boolean bySentence) {
    for (int i = from; i < Math.min(to, text.length()); i++) {
      char c = text.charAt(i);
      boolean stop = bySentence && STOPS.indexOf(c) >= 0 && i + 1 < to;
      if (c == '\n' || stop && opensSentence(i + 1, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether blanks and closing marks, and then a capital, follow a full stop. */
  private boolean opensSentence(int from, int to) {
    int i = from;
    while (i < to && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i > from && i <= to && i < text.length() && !Character.isLowerCase(text.charAt(i));
  }

  private static List<Actor> speakers(Claim claim) {
    List<Attribution> chain = claim.chain();
    for (int hop = chain.size() - 1; hop >= 0; hop--) {
      if (!chain.get(hop).speakers().isEmpty()) {
        return chain.get(hop).speakers();
      }
    }
    return OwnWord.isGivenIn(claim) ? claim.agents() : List.of();
  }
}
