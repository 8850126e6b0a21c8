package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.reconcile.Reconciliation.ClaimKey;
import io.claimwire.reconcile.StoryReconciler.Known;
import io.claimwire.reconcile.StoryReconciler.Story;
import io.claimwire.reconcile.match.Stories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A reconciliation that goes on while the news comes in. Articles are added, corrected and taken
 * back one by one; only the questions that a change touches are worked out anew, and each change
 * says which these are.
 *
 * <pre>{@code
 * Desk desk = Reconciler.standard().desk();
 * desk.add(monday);
 * desk.add(tuesday).changed().forEach(question -> System.out.println(question.answer().why()));
 * desk.retract("tuesday", LocalDate.of(2031, 5, 7), "the figure was that of another town");
 * Reconciliation now = desk.reconciliation();
 * Reconciliation then = desk.asOf(LocalDate.of(2031, 5, 6));
 * }</pre>
 *
 * <p>Whatever was done in whatever order, the desk holds what {@link Reconciler#reconcile} gives
 * for the same articles at once. What was taken back or corrected stays to be seen, as a member
 * that is {@linkplain Member#retracted() marked} and on which no answer rests.
 *
 * <p>A desk is mutable and meant for one thread at a time; the questions and reconciliations that
 * it gives are immutable.
 */
public final class Desk {

  static final Comparator<Question> MOST_MEMBERS_FIRST =
      Comparator.comparingInt((Question question) -> -question.members().size())
          .thenComparing(Question::label)
          .thenComparing(Question::id);

  private final Stages stages;
  private final StoryReconciler reconciler;
  private final Stories stories;
  private final TreeMap<String, Article> articles = new TreeMap<>();
  private final TreeMap<String, Story> results = new TreeMap<>();
  private @Nullable Reconciliation current;

  Desk(Stages stages) {
    this.stages = stages;
    this.reconciler = new StoryReconciler(stages);
    this.stories = new Stories(stages.rule().policy().storyDays());
  }

  /**
   * What a change on the desk comes to.
   *
   * @param changed the questions that are new or others than before, those with the most members
   *     first
   * @param gone the ids of questions that are no more
   */
  public record Update(List<Question> changed, List<String> gone) {

    /**
     * Refuses nulls and copies the lists.
     *
     * @param changed the questions that are new or others than before
     * @param gone the ids of questions that are no more
     */
    public Update {
      changed = List.copyOf(changed);
      gone = List.copyOf(gone);
    }
  }

  /**
   * Adds an article.
   *
   * @param analysis what was found in it
   * @return what changed
   * @throws IllegalArgumentException if there is an article of this id
   */
  public Update add(Analysis analysis) {
    return addAll(List.of(requireNonNull(analysis, "analysis")));
  }

  /**
   * Adds several articles at once.
   *
   * @param analyses what was found in each, in any order
   * @return what changed
   * @throws IllegalArgumentException if there is an article of one of the ids, or two have the
   *     same; then none is added
   */
  public Update addAll(Collection<Analysis> analyses) {
    requireNonNull(analyses, "analyses");
    Map<String, Article> added = new LinkedHashMap<>();
    for (Analysis analysis : analyses) {
      String id = analysis.source().id();
      if (articles.containsKey(id) || added.put(id, Article.of(analysis)) != null) {
        throw Article.doubled(id);
      }
    }
    return put(added.values());
  }

  /**
   * Puts an article in the place of the one of the same id, as though that had never been. For a
   * correction that readers should see there is {@link #correct}.
   *
   * @param analysis what was found in it
   * @return what changed
   * @throws IllegalArgumentException if there is no article of this id
   */
  public Update replace(Analysis analysis) {
    known(requireNonNull(analysis, "analysis").source().id());
    return put(List.of(Article.of(analysis)));
  }

  /**
   * Takes an article away, as though it had never been. For one that was published and taken back
   * there is {@link #retract}.
   *
   * @param document the document's id
   * @return what changed
   * @throws IllegalArgumentException if there is no article of this id
   */
  public Update remove(String document) {
    known(requireNonNull(document, "document"));
    articles.remove(document);
    stories.remove(document);
    return settle();
  }

  /**
   * Notes that an article has been corrected. What stood in the former version and does not stand
   * in this one is {@linkplain Member#retracted() taken back} from that day; what is new in this
   * one was published on that day.
   *
   * @param analysis what was found in the corrected article
   * @param on the day of the correction
   * @param reason why, in a few words
   * @return what changed
   * @throws IllegalArgumentException if there is no article of this id, or the reason is blank
   */
  public Update correct(Analysis analysis, LocalDate on, String reason) {
    Article former = known(requireNonNull(analysis, "analysis").source().id());
    Retraction correction = new Retraction(on, reason);
    return put(List.of(former.corrected(Article.of(analysis), correction)));
  }

  /**
   * Notes that an article has been taken back, with all its claims.
   *
   * @param document the document's id
   * @param on the day from which it no longer stands
   * @param reason why, in a few words
   * @return what changed
   * @throws IllegalArgumentException if there is no article of this id, or the reason is blank
   */
  public Update retract(String document, LocalDate on, String reason) {
    Article article = known(requireNonNull(document, "document"));
    return put(List.of(article.retracting(claim -> true, new Retraction(on, reason))));
  }

  /**
   * Notes that one claim has been taken back.
   *
   * @param document the document's id
   * @param claim the claim's id
   * @param on the day from which it no longer stands
   * @param reason why, in a few words
   * @return what changed
   * @throws IllegalArgumentException if there is no such claim, or the reason is blank
   */
  public Update retractClaim(String document, String claim, LocalDate on, String reason) {
    Article article = known(requireNonNull(document, "document"));
    if (!article.holds(requireNonNull(claim, "claim"))) {
      throw new IllegalArgumentException(
          "document \"" + document + "\" makes no claim \"" + claim + "\"");
    }
    Predicate<Claim> that = c -> c.id().equals(claim);
    return put(List.of(article.retracting(that, new Retraction(on, reason))));
  }

  /** {@return the ids of the articles on the desk, in order} */
  public List<String> documents() {
    return List.copyOf(articles.keySet());
  }

  /**
   * {@return everything as it stands now} The first call after a change costs a look at every
   * question; what changed is also in the {@link Update} of the change itself.
   */
  public Reconciliation reconciliation() {
    if (current == null) {
      current = gathered();
    }
    return current;
  }

  /**
   * {@return everything as it stood at the end of a day: with the claims that had been published by
   * then, as though nothing later had come in, and what was taken back later still standing} Claims
   * of which nobody knows when they were published are left out.
   *
   * @param day the day
   */
  public Reconciliation asOf(LocalDate day) {
    requireNonNull(day, "day");
    Desk then = new Desk(stages);
    List<Article> published = new ArrayList<>();
    for (Article article : articles.values()) {
      published.add(article.asOf(day));
    }
    then.put(published);
    return then.reconciliation();
  }

  Update put(Collection<Article> added) {
    for (Article article : added) {
      articles.put(article.document(), article);
      if (article.isEmpty()) {
        stories.remove(article.document());
      } else {
        stories.put(article.account());
      }
    }
    return settle();
  }

  private Article known(String document) {
    Article article = articles.get(document);
    if (article == null) {
      throw new IllegalArgumentException("there is no document \"" + document + "\" on the desk");
    }
    return article;
  }

  private Update settle() {
    current = null;
    Stories.Changes changes = stories.settle();
    List<Story> before = new ArrayList<>();
    changes.gone().forEach(story -> before.add(taken(story)));
    changes.changed().keySet().forEach(story -> before.add(taken(story)));
    Known known = new Known(before);
    List<Question> after = new ArrayList<>();
    changes
        .changed()
        .forEach(
            (story, accounts) -> {
              Story result = reconciler.reconcile(story, accounts, articles, known);
              results.put(story, result);
              after.addAll(result.questions());
            });
    return update(before, after);
  }

  private Story taken(String story) {
    Story result = results.remove(story);
    return result == null ? Story.NONE : result;
  }

  private static Update update(List<Story> before, List<Question> after) {
    Map<String, Question> former = new TreeMap<>();
    before.forEach(story -> story.questions().forEach(q -> former.put(q.id(), q)));
    List<Question> changed = new ArrayList<>();
    for (Question question : after) {
      if (former.remove(question.id()) != question) {
        changed.add(question);
      }
    }
    changed.sort(MOST_MEMBERS_FIRST);
    return new Update(changed, List.copyOf(former.keySet()));
  }

  private Reconciliation gathered() {
    List<Question> questions = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Story story : results.values()) {
      questions.addAll(story.questions());
      links.addAll(story.links());
    }
    questions.sort(MOST_MEMBERS_FIRST);
    links.sort(Comparator.comparing(Link::from).thenComparing(Link::to));
    Map<ClaimKey, Claim> claims = new LinkedHashMap<>();
    for (Article article : articles.values()) {
      for (Claim claim : article.claims()) {
        claims.put(new ClaimKey(article.document(), claim.id()), claim);
      }
    }
    return Reconciliation.builder().questions(questions).links(links).claims(claims).build();
  }
}
