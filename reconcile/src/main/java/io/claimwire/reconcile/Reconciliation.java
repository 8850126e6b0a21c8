package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.claimwire.model.Claim;
import io.claimwire.model.Extensible;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What many claims come to: the questions they bear on, and which question is part of which. Its
 * JSON is what {@code claimwire reconcile} prints.
 *
 * <pre>{@code
 * for (Question question : reconciliation.about("missing")) {
 *   System.out.println(question.label() + ": " + question.answer().why());
 * }
 * }</pre>
 *
 * <p>Not meant to be implemented outside Claimwire; methods may be added.
 */
@Value.Immutable
@ReconcileStyle
@JsonSerialize(as = ImmutableReconciliation.class)
@JsonDeserialize(as = ImmutableReconciliation.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"questions", "links"})
public interface Reconciliation extends Extensible {

  /** {@return the questions, those with the most members first} */
  List<Question> questions();

  /** {@return which question is part of which} */
  List<Link> links();

  /**
   * {@return the claims by document and id, for {@link #claim}; empty if it was read from JSON,
   * where the claims stand in the analyses}
   */
  @JsonIgnore
  @Value.Auxiliary
  Map<ClaimKey, Claim> claims();

  /**
   * {@return the question of this id}
   *
   * @param id the question's id
   */
  default Optional<Question> question(String id) {
    requireNonNull(id, "id");
    return questions().stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /**
   * {@return the questions whose label holds every one of these words, in whatever case and order;
   * all of them where there is no word}
   *
   * @param words words with blanks between them, such as {@code "people missing"}
   */
  default List<Question> about(String words) {
    String[] wanted = requireNonNull(words, "words").toLowerCase(Locale.ROOT).strip().split(" +");
    return questions().stream().filter(question -> holdsAll(question.label(), wanted)).toList();
  }

  /**
   * {@return the same questions as they stood at the end of a day, each by {@link Question#asOf},
   * without those that nobody had said anything about} They keep their ids, as they are grouped by
   * what is known now; {@link Desk#asOf} groups by what was known then.
   *
   * @param day the day
   * @throws IllegalStateException as by {@link Question#asOf}
   */
  default Reconciliation asOf(LocalDate day) {
    requireNonNull(day, "day");
    List<Question> then =
        questions().stream()
            .flatMap(question -> question.asOf(day).stream())
            .sorted(Desk.MOST_MEMBERS_FIRST)
            .toList();
    Set<String> ids = then.stream().map(Question::id).collect(Collectors.toSet());
    List<Link> among =
        links().stream().filter(l -> ids.contains(l.from()) && ids.contains(l.to())).toList();
    return builder().from(this).questions(then).links(among).build();
  }

  /**
   * {@return the claim behind a member; absent if this reconciliation was read from JSON}
   *
   * @param member a member of one of the questions
   */
  default Optional<Claim> claim(Member member) {
    requireNonNull(member, "member");
    return Optional.ofNullable(claims().get(new ClaimKey(member.document(), member.claim())));
  }

  /**
   * {@return the JSON Schema (draft 2020-12) of what {@code ClaimwireJson.write} makes of a
   * reconciliation} It demands no field that reading does not demand.
   */
  static String schema() {
    return ReconciliationSchema.text();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  private static boolean holdsAll(String label, String[] wanted) {
    String text = label.toLowerCase(Locale.ROOT);
    for (String word : wanted) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What names a claim among those of many documents.
   *
   * @param document the document's id
   * @param claim the claim's id
   */
  record ClaimKey(String document, String claim) {

    /**
     * Refuses nulls.
     *
     * @param document the document's id
     * @param claim the claim's id
     */
    public ClaimKey {
      requireNonNull(document, "document");
      requireNonNull(claim, "claim");
    }
  }

  /** Builds reconciliations. */
  final class Builder extends ImmutableReconciliation.Builder {
    Builder() {}
  }
}
