package dk.jobveu.partsaftale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a side that is asked again reads of the version before. */
class AftaleforskelTest {

  @Test
  void kunDeAendredePunkterNaevnesIRaekkefoelge() {
    assertThat(
            Aftaleforskel.mellem(indhold("Ti smede", null, true), indhold("Elleve", "Alle", false)))
        .containsExactly(
            new Aftaleforskel("Formål", "Ti smede", "Elleve"),
            new Aftaleforskel("Alle målgrupper af ledige er tænkt ind", "Ja", "Nej"),
            new Aftaleforskel("Målgruppe", null, "Alle"));
  }

  /** Spaces and another deadline change nothing that is agreed. */
  @Test
  void densammeTekstErIkkeAendret() {
    assertThat(Aftaleforskel.mellem(indhold("Ti", " ", true), indhold("Ti ", null, true)))
        .isEmpty();
  }

  private static Aftaleindhold indhold(String formaal, String maalgruppe, boolean alle) {
    return new Aftaleindhold(
        Aftaleindhold.Form.SKRIFTLIG,
        "REGIONAL",
        formaal,
        "Smed",
        "Svejsning",
        alle,
        maalgruppe,
        null,
        "Alle",
        "Mod faglært",
        true,
        null,
        alle ? LocalDate.of(2026, 3, 1) : LocalDate.of(2026, 4, 1));
  }
}
