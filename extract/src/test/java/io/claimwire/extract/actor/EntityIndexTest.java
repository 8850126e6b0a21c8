package io.claimwire.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwire.model.ActorKind;
import org.junit.jupiter.api.Test;

class EntityIndexTest {

  private final Register register = new Register();
  private final EntityIndex index = new EntityIndex();

  @Test
  void theOneMentionedLastIsFoundFirst() {
    Entity first = filed("Ana Dorn");
    Entity second = filed("Piet Dorn");
    register.touch(second);
    register.touch(first);

    assertThat(index.latest("dorn", entity -> true)).contains(first);
  }

  @Test
  void thoseWhoDoNotFitAreLeftOut() {
    Entity first = filed("Ana Dorn");
    Entity second = filed("Piet Dorn");
    register.touch(first);
    register.touch(second);

    assertThat(index.latest("dorn", entity -> entity != second)).contains(first);
    assertThat(index.latest("dorn", entity -> false)).isEmpty();
    assertThat(index.latest("ruiz", entity -> true)).isEmpty();
  }

  @Test
  void whoTurnedOutToBeSomebodyElseIsNotFound() {
    Entity described = filed("the mayor");
    register.touch(described);
    described.turnsOutToBe(register.add(ActorKind.PERSON, "Ana Dorn"));

    assertThat(index.latest("dorn", entity -> true)).isEmpty();
  }

  @Test
  void nobodyIsFiledTwiceUnderAWord() {
    Entity entity = filed("Ana Dorn");
    index.file("dorn", entity);

    assertThat(index.recent("dorn")).containsExactly(entity);
  }

  @Test
  void onlyTheLatestEntriesAreLookedAt() {
    Entity old = filed("Ana Dorn");
    for (int i = 0; i < 100; i++) {
      filed("Dorn " + i);
    }

    assertThat(index.latest("dorn", entity -> entity == old)).isEmpty();
    assertThat(index.recent("dorn")).hasSizeLessThan(100).doesNotContain(old);
  }

  private Entity filed(String name) {
    Entity entity = register.add(ActorKind.PERSON, name);
    index.file("dorn", entity);
    return entity;
  }
}
