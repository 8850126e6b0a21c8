package io.claimwire.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentIdTest {

  private static final String ZERO_DIGEST = "a".repeat(26);

  /** The encoding written out a second time, by hand, from its description. */
  @Test
  void theEncodingIsTheOneDescribed() throws Exception {
    byte[] composed = "Café".getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(200);
    bytes.putInt(3).put(ascii("clm")).putLong(1);
    bytes.putInt(composed.length).put(composed);
    bytes.putLong(-7);
    bytes.putInt(5).put(ascii("10000"));
    bytes.put((byte) 1);
    bytes.putInt(6).put(ascii("MONDAY"));
    bytes.put((byte) 0);
    bytes.put((byte) 1).putInt(1).put(ascii("x"));
    bytes.putInt(2).putInt(1).put(ascii("b")).putInt(1).put(ascii("a"));
    bytes.putInt(2).putInt(1).put(ascii("a")).putInt(1).put(ascii("b"));
    bytes.putInt(2).putInt(1).put(ascii("k")).putLong(1).putInt(1).put(ascii("l")).putLong(2);
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    sha256.update(bytes.array(), 0, bytes.position());

    ContentId id =
        ContentId.of("clm", 1)
            .text("Cafe\u0301")
            .integer(-7)
            .number(new BigDecimal("1E+4"))
            .flag(true)
            .constant(DayOfWeek.MONDAY)
            .optionalText(Optional.empty())
            .optionalText(Optional.of("x"))
            .list(List.of("b", "a"), ContentId.Builder::text)
            .set(List.of("b", "a", "b"), ContentId.Builder::text)
            .map(Map.of("l", 2L, "k", 1L), ContentId.Builder::integer)
            .build();

    assertThat(id.digest()).isEqualTo(base32(Arrays.copyOf(sha256.digest(), 16)));
    assertThat(id.kind()).isEqualTo("clm");
    assertThat(id.version()).isEqualTo(1);
  }

  /** Golden vectors, computed outside Java: an id that was once given must never change. */
  @Test
  void idsOnceGivenStay() {
    assertThat(ContentId.of("clm", 1).build()).hasToString("clm1_2nqsuaqjrwtdglngyuwio2jgde");
    assertThat(ContentId.of("clm", 2).build()).hasToString("clm2_vtdpeqzp7hzpfywipjevd5dbza");
    assertThat(ContentId.of("doc", 1).exactText("A ferry sank off Port Averil.\n").build())
        .hasToString("doc1_6eiw57rppk25n5dpeacusnqoru");
    assertThat(
            ContentId.of("clm", 1)
                .text("averil-courier-1")
                .list(List.of(12L, 27L), ContentId.Builder::integer)
                .number(new BigDecimal("0.50"))
                .optional(Optional.of("Ærø 🛳"), ContentId.Builder::text)
                .build())
        .hasToString("clm1_qa3f63uboqnbc2x4rw4vw3yfs4");
  }

  @Test
  void halvesOfSurrogatePairsAreKeptApart() {
    assertThat(ContentId.of("doc", 1).exactText("a\ud800").build())
        .isNotEqualTo(ContentId.of("doc", 1).exactText("a?").build())
        .isNotEqualTo(ContentId.of("doc", 1).exactText("a\ud801").build());
  }

  @Test
  void exactTextTellsComposedFromDecomposed() {
    assertThat(ContentId.of("doc", 1).exactText("é").build())
        .isNotEqualTo(ContentId.of("doc", 1).exactText("e\u0301").build());
  }

  @Test
  void keysThatAreOneInNfcAreRefused() {
    ContentId.Builder builder = ContentId.of("clm", 1);

    assertThatThrownBy(
            () -> builder.map(Map.of("é", 1L, "e\u0301", 2L), ContentId.Builder::integer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stands twice");
  }

  @Test
  void longTextsAreHashedWhole() {
    String text = "x".repeat(100_000);

    assertThat(ContentId.of("doc", 1).exactText(text + "a").build())
        .isNotEqualTo(ContentId.of("doc", 1).exactText(text + "b").build());
  }

  @Test
  void theVisibleFormIsReadBack() {
    ContentId id = ContentId.of("clm", 12).text("x").build();

    assertThat(id.toString()).matches("clm12_[a-z2-7]{26}");
    assertThat(ContentId.parse(id.toString())).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "clm1",
        "clm_aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "1_aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "clm01_aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "CLM1_aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "clm1_aaaa",
        "clm1_aaaaaaaaaaaaaaaaaaaaaaaaab",
        "clm1_AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "clm1000_aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "clm1_aaaaaaaaaaaaaaaaaaaaaaaaa1",
        "_",
        "clm1x_a",
      })
  void otherTextIsRefused(String text) {
    assertThatThrownBy(() -> ContentId.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "Claim, 1", "c-m, 1", "abcdefghijklmnopq, 1", "clm, 0", "clm, 1000"})
  void kindAndVersionAreChecked(String kind, int version) {
    assertThatThrownBy(() -> ContentId.of(kind, version))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(" was ");
  }

  @Test
  void orderIsByKindThenVersionThenDigest() {
    ContentId first = new ContentId("clm", 2, ZERO_DIGEST);
    ContentId second = new ContentId("clm", 10, ZERO_DIGEST);
    ContentId third = new ContentId("doc", 1, ZERO_DIGEST);

    assertThat(List.of(third, second, first).stream().sorted())
        .containsExactly(first, second, third);
  }

  @Test
  void jsonIsTheVisibleForm() throws Exception {
    ObjectMapper json = new ObjectMapper();
    ContentId id = ContentId.of("clm", 1).build();

    assertThat(json.writeValueAsString(id)).isEqualTo("\"" + id + "\"");
    assertThat(json.readValue("\"" + id + "\"", ContentId.class)).isEqualTo(id);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String base32(byte[] bytes) {
    BigInteger bits = new BigInteger(1, bytes).shiftLeft(2);
    StringBuilder text = new StringBuilder();
    for (int shift = 125; shift >= 0; shift -= 5) {
      int digit = bits.shiftRight(shift).intValue() & 31;
      text.append("abcdefghijklmnopqrstuvwxyz234567".charAt(digit));
    }
    return text.toString();
  }
}
