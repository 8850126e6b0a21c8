package io.claimwire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwire.model.Actor;
import io.claimwire.model.ActorKind;
import io.claimwire.model.Analysis;
import io.claimwire.model.Attribution;
import io.claimwire.model.Quantity;
import io.claimwire.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the records of an analysis find each other, and what is said if they do not. */
final class AnalysisReferencesTest {

  private static final String SPAN = "{'start':0,'end':1}";

  @Test
  void readsRecordsInAnyOrder() {
    Analysis analysis =
        read(
            "{'claims':[{'anchor':SPAN,'content':SPAN,'attribution':['h1','h2'],'stance':'ASSERTS',"
                + "'agents':['a1'],'quantities':['q1']}],"
                + "'quantities':[{'id':'q1','span':SPAN,'number':SPAN,'bound':'EXACT','partOf':'q2'},"
                + "{'id':'q2','span':SPAN,'number':SPAN,'bound':'VAGUE','of':'a2'}],"
                + "'attributions':[{'id':'h2','cue':SPAN,'content':[SPAN],'form':'DIRECT',"
                + "'stance':'DENIES','parent':'h1','speakers':[{'id':'a1','name':'x'}]},"
                + "{'id':'h1','cue':SPAN,'content':[SPAN],'form':'INDIRECT','stance':'ASSERTS',"
                + "'speakers':['a2']}],"
                + "'actors':[{'id':'a1','name':'Marn','kind':'PERSON','speaksFor':'a2'},"
                + "{'id':'a2','name':'Office','kind':'ORGANIZATION'}],"
                + "'document':{'id':'d'}}");

    Attribution inner = analysis.claims().get(0).origin().orElseThrow();
    assertThat(inner.id()).isEqualTo("h2");
    assertThat(inner.chain()).extracting(Attribution::id).containsExactly("h1", "h2");
    assertThat(inner.speakers().get(0).principal().name()).isEqualTo("Office");
    assertThat(analysis.claims().get(0).quantities().get(0).partOf())
        .contains(analysis.quantities().get(1));
    assertThat(analysis.claims().get(0).source()).isEqualTo(Source.of("d"));
  }

  @Test
  void givesARecordWithoutAnIdTheIdOfItsContent() {
    Analysis analysis = read("{'document':{'id':'d'},'actors':[{'name':'Marn','kind':'PERSON'}]}");

    assertThat(analysis.actors()).containsExactly(Actor.of(ActorKind.PERSON, "Marn"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "'actors':[{'id':'a','name':'A','kind':'STATE','speaksFor':'b'}] "
            + "| actors[0].speaksFor: refers to \"b\", which is not in this analysis",
        "'claims':[{'anchor':SPAN,'content':SPAN,'stance':'DENIES','attribution':['h']}] "
            + "| claims[0].attribution[0]: refers to \"h\", which is not in this analysis",
        "'actors':[{'id':'a','name':'A','kind':'STATE','speaksFor':'a'}] "
            + "| actors[0].speaksFor: refers to \"a\", which in the end refers back to it",
        "'actors':[{'id':'a','name':'A','kind':'STATE','speaksFor':'b'},"
            + "{'id':'b','name':'B','kind':'STATE','speaksFor':'a'}] "
            + "| actors[1].speaksFor: refers to \"a\", which in the end refers back to it",
        "'actors':[{'id':'a','name':'A','kind':'STATE','roles':[{'title':'x','of':'b'}]},"
            + "{'id':'b','name':'B','kind':'TOWN'}] "
            + "| actors[1].kind: \"TOWN\" is not one of PERSON, ORGANIZATION, STATE, GROUP, UNSPECIFIED",
        "'actors':[{'id':'a','name':'A','kind':'STATE'},{'id':'a','name':'B','kind':'STATE'}] "
            + "| actors[1].id: \"a\" is the id of actors[0] too",
        "'actors':[{'id':5,'name':'A','kind':'STATE'}] | actors[0].id: expected a string, but found 5",
        "'actors':[{'id':'a'}] | actors[0]: lacks \"name\", \"kind\"",
        "'actors':[7] | actors[0]: expected an object, but found 7",
        "'actors':{} | actors: expected an array, but found an object",
        "'attributions':[{'id':'h','cue':SPAN,'content':[],'form':'DIRECT','stance':'DENIES'}] "
            + "| attributions[0]: attribution.content must not be empty",
        "'quantities':[{'id':'q','span':SPAN,'number':{'start':1,'end':2},'bound':'EXACT'}] "
            + "| quantities[0]: quantity.number 1-2 must lie in quantity.span 0-1",
        "'attributions':[{'id':'h','cue':SPAN,'content':[SPAN],'form':'DIRECT','stance':'DENIES',"
            + "'speakers':[{'name':'Marn'}]}] "
            + "| attributions[0].speakers[0]: needs an id, or an object with an \"id\"",
        "'sections':[{'span':{'start':3,'end':3},'kind':'ARTICLE'}] "
            + "| sections[0].span: span must have 0 <= start < end, but is 3-3",
        "'times':[{'span':SPAN,'timex':{'type':'DATE','value':'2031 06'}}] | times[0].timex: timex.value",
        "'schemaVersion':'one' | schemaVersion: expected a whole number, but found \"one\"",
      })
  void saysWhatIsWrongAndWhere(String fields, String message) {
    assertThatThrownBy(() -> read("{'document':{'id':'d'}," + fields + "}"))
        .isInstanceOf(ClaimwireJsonException.class)
        .hasMessageStartingWith(message)
        .hasMessageMatching("(?s).*\\(line 1, column \\d+\\)");
  }

  @Test
  void demandsADocument() {
    assertThatThrownBy(() -> read("{'actors':[]}")).hasMessageStartingWith("lacks \"document\"");
  }

  @Test
  void pointsAtTheFieldInAPrettyText() {
    String json = ClaimwireJson.writePretty(HarbourAnalysis.complete());
    String broken = json.replace("\"APPROXIMATE\"", "\"SORT_OF\"");
    int line = (int) broken.substring(0, broken.indexOf("\"SORT_OF\"")).lines().count();

    assertThatThrownBy(() -> ClaimwireJson.read(broken, Analysis.class))
        .hasMessageStartingWith("quantities[1].bound: \"SORT_OF\" is not one of EXACT, APPROXIMATE")
        .hasMessageEndingWith("(line " + line + ", column 16)");
  }

  @Test
  void refusesAChainThatNobodyCouldFollow() {
    assertThat(read(relay(100, false)).actors()).hasSize(100);
    assertThat(read(relay(100, true)).actors()).hasSize(100);
    for (boolean forwards : List.of(true, false)) {
      assertThatThrownBy(() -> read(relay(20_000, forwards)))
          .isInstanceOf(ClaimwireJsonException.class)
          .hasMessageContaining("speaksFor: refers on through more than 100 records");
    }
  }

  @Test
  void listsWhatOthersReferToThoughTheBuilderWasNotGivenIt() {
    Actor state = Actor.of(ActorKind.STATE, "Lorvenia");
    Actor office =
        Actor.builder().kind(ActorKind.ORGANIZATION).name("Office").speaksFor(state).build();
    Quantity quantity =
        read("{'document':{'id':'d'},'quantities':[{'span':SPAN,'number':SPAN,"
                + "'bound':'EXACT'}]}")
            .quantities()
            .get(0);
    Quantity part =
        Quantity.builder().from(quantity).id("part").partOf(quantity).of(office).build();

    Analysis analysis = Analysis.builder().source(Source.of("d")).addQuantities(part).build();

    assertThat(analysis.quantities()).containsExactly(part, quantity);
    assertThat(analysis.actors()).containsExactly(office, state);
    assertThat(ClaimwireJson.read(ClaimwireJson.write(analysis), Analysis.class))
        .isEqualTo(analysis);
  }

  @Test
  void keepsTwoAnalysesInOneTextApart() throws Exception {
    String one = ClaimwireJson.write(HarbourAnalysis.complete());
    String other = "{\"document\":{\"id\":\"d\"},\"claims\":[]}";

    Analysis[] both =
        ClaimwireJson.mapper().readValue('[' + one + ',' + other + ']', Analysis[].class);

    assertThat(both[0]).isEqualTo(HarbourAnalysis.complete());
    assertThat(both[1].actors()).isEmpty();
    String broken = "[" + other + ",{\"document\":{\"id\":\"e\"},\"actors\":[{\"id\":\"a\"}]}]";
    assertThatThrownBy(() -> ClaimwireJson.read(broken, Analysis[].class))
        .hasMessageStartingWith("[1].actors[0]: lacks \"name\", \"kind\"");
  }

  private static String relay(int length, boolean forwards) {
    StringBuilder actors = new StringBuilder("{'document':{'id':'d'},'actors':[");
    for (int i = 0; i < length; i++) {
      int id = forwards ? i : length - 1 - i;
      actors.append(i == 0 ? "" : ",");
      actors.append("{'id':'a").append(id).append("','name':'A','kind':'STATE'");
      if (id < length - 1) {
        actors.append(",'speaksFor':'a").append(id + 1).append('\'');
      }
      actors.append('}');
    }
    return actors.append("]}").toString();
  }

  private static Analysis read(String json) {
    return ClaimwireJson.read(json.replace("SPAN", SPAN).replace('\'', '"'), Analysis.class);
  }
}
