package io.claimwire.reconcile;

import static java.util.Objects.requireNonNull;

import io.claimwire.model.Actor;
import io.claimwire.model.Analysis;
import io.claimwire.model.Claim;
import io.claimwire.model.time.Edtf;
import io.claimwire.reconcile.match.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The claims of one story, as the stages of a reconciliation see them: of articles that share names
 * of people, bodies, places or things and were printed within the policy's span. Immutable.
 */
public final class StoryClaims {

  private final List<Account> accounts;
  private final Map<String, Article> articles;
  private final List<Claim> claims;
  private final ReconciliationPolicy policy;

  StoryClaims(List<Account> accounts, Map<String, Article> articles, ReconciliationPolicy policy) {
    this.accounts = accounts;
    this.articles = articles;
    this.policy = policy;
    List<Claim> told = new ArrayList<>();
    accounts.forEach(account -> told.addAll(account.claims()));
    this.claims = List.copyOf(told);
  }

  /**
   * {@return the claims of some documents, taken for one story, with the standard policy} For
   * trying out a stage by itself; a {@link Reconciler} finds the stories of its articles.
   *
   * @param analyses what was found in each document, in any order
   * @throws IllegalArgumentException if two analyses are of documents with the same id
   */
  public static StoryClaims of(Collection<Analysis> analyses) {
    requireNonNull(analyses, "analyses");
    Map<String, Article> articles = new TreeMap<>();
    for (Analysis analysis : analyses) {
      String id = analysis.source().id();
      if (articles.put(id, Article.of(analysis)) != null) {
        throw Article.doubled(id);
      }
    }
    List<Account> accounts =
        articles.values().stream()
            .filter(article -> !article.isEmpty())
            .map(Article::account)
            .toList();
    return new StoryClaims(accounts, articles, ReconciliationPolicy.standard());
  }

  /** {@return the claims, document by document in order of their ids, in each by claim id} */
  public List<Claim> claims() {
    return claims;
  }

  /**
   * {@return the text of the document that a claim stands in, where it is at hand; the claim's
   * spans are offsets into it}
   *
   * @param claim a claim of the story
   */
  public Optional<String> textAround(Claim claim) {
    return article(claim).text(claim);
  }

  /**
   * {@return when a claim was published: its document, its section, or the correction that brought
   * it}
   *
   * @param claim a claim of the story
   */
  public Optional<Edtf> publishedAt(Claim claim) {
    return article(claim).publishedAt(claim);
  }

  /** {@return the thresholds to keep to} */
  public ReconciliationPolicy policy() {
    return policy;
  }

  /** Who speaks on where a claim is put to nobody, by the claim's id. */
  Map<String, List<Actor>> speaking() {
    Map<String, List<Actor>> speaking = new HashMap<>();
    accounts.forEach(account -> speaking.putAll(account.speaking()));
    return speaking;
  }

  /** What each document's words say that bodies are: phrases by name, by the document's id. */
  Map<String, Map<String, Set<String>>> described() {
    Map<String, Map<String, Set<String>>> described = new HashMap<>();
    accounts.forEach(account -> described.put(account.document(), account.described()));
    return described;
  }

  List<Account> accounts() {
    return accounts;
  }

  Article article(Claim claim) {
    Article article = articles.get(requireNonNull(claim, "claim").source().id());
    if (article == null) {
      throw new IllegalArgumentException(
          "document \"" + claim.source().id() + "\" is not one of the story");
    }
    return article;
  }
}
