package io.claimwire.examples.extensions;

import io.claimwire.model.Claim;
import io.claimwire.model.Source;
import io.claimwire.reconcile.OriginResolver;
import io.claimwire.reconcile.Origins;
import io.claimwire.reconcile.StoryClaims;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Papers of one group share a newsroom: what two of them say in their own voice is one piece of
 * evidence, not two. Whom they quote stays as the built-in resolver has it.
 */
public final class PressGroups implements OriginResolver {

  private final Map<String, String> groups;

  /**
   * Makes the resolver.
   *
   * @param groups the group of each publisher, by the publisher's name; one that is not listed
   *     stands for itself
   */
  public PressGroups(Map<String, String> groups) {
    this.groups = Map.copyOf(groups);
  }

  @Override
  public Origins resolve(StoryClaims story) {
    Origins found = OriginResolver.standard().resolve(story);
    Map<String, String> speaksFor = new TreeMap<>(); // the first paper of a group, for all of it
    Map<String, String> ids = new HashMap<>();
    for (Claim claim : story.claims()) {
      Source source = claim.source();
      String group = source.publisher().map(groups::get).orElse(null);
      if (group != null) {
        String paper = found.outlet(source);
        ids.put(paper, speaksFor.computeIfAbsent(group, g -> paper));
      }
    }
    return found.mapIds(id -> ids.getOrDefault(id, id));
  }
}
