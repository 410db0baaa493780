package dk.jobveu.behov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.jobveu.behov.Virksomhed.Oensker;
import dk.jobveu.behov.Virksomhedsmelding.Meldt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two rows are one company, two, or a question. */
class VirksomhedsmeldingTest {

  private static final Registrering AF =
      new Registrering("JV-1", "x", "tekniq", null, Instant.parse("2026-02-02T09:00:00Z"));

  private final Register register = new Register();
  private final Virksomhedsmelding melding = new Virksomhedsmelding(register, List.of());

  @ParameterizedTest
  @CsvSource({
    "Intego, Intego A/S",
    "Intego, INTEGO",
    "Ærø El, ÆRØ EL",
    "Fiber & Kabel ApS, Fiber Kabel",
    "'Intego,  A/S', IntegO a/s."
  })
  void detDerLignerBliverDerSpurgtOm(String kendt, String ny) {
    meld(ny(kendt, null, 5));
    assertThatThrownBy(() -> meld(ny(ny, null, 7)))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining(ny + " ligner " + kendt)
        .extracting("felt")
        .isEqualTo("virksomheder");
    assertThat(register.alle("JV-1"))
        .hasSize(1)
        .extracting(Virksomhed::antalStillinger)
        .contains(5);

    meld(enAnden(ny, null));
    assertThat(register.alle("JV-1")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Aerø El, Ærø El",
    "Fiber nr. 1, Fiber nr. 11",
    "Intego Nord, Intego Syd",
    "AS, A/S Kabel"
  })
  void detDerIkkeLignerErTo(String kendt, String ny) {
    meld(ny(kendt, null, 5));
    meld(ny(ny, null, 7));
    assertThat(register.alle("JV-1")).hasSize(2);
  }

  @Test
  void sammeCvrErDenSammeUansetNavnet() {
    meld(ny("Intego", "12345678", 5));
    meld(ny("Fiberholdet ApS", "12345678", 7));
    assertThat(register.alle("JV-1"))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.navn()).isEqualTo("Intego");
              assertThat(v.antalStillinger()).isEqualTo(7);
            });
  }

  @Test
  void toCvrNumreErToOgsaaNaarNavneneLigner() {
    meld(ny("Intego", "12345678", 5));
    meld(ny("Intego A/S", "87654321", 7));
    assertThat(register.alle("JV-1")).hasSize(2);
  }

  /** The number of a company is not changed by somebody who names another one. */
  @Test
  void sammeNavnMedEtAndetCvrErEnFejlMenKanRettesPaaOversigten() {
    meld(ny("Intego", "12345678", 5));
    assertThatThrownBy(() -> meld(ny("Intego", "87654321", 5)))
        .hasMessageContaining("med CVR-nummer 12345678");
    assertThatThrownBy(() -> meld(enAnden("Intego", null)))
        .hasMessageContaining("skriv et navn, der skiller dem ad");

    melding.ajourfoer(
        AF,
        "jobcenter",
        "oversigt",
        List.of(Meldt.medBehov(ny("Intego", "87654321", 5))),
        v -> true);
    assertThat(register.alle("JV-1")).extracting(Virksomhed::cvr).containsExactly("87654321");
  }

  @Test
  void alleFejlISammeListeSigesPaaEnGang() {
    assertThatThrownBy(
            () ->
                meld(
                    ny("Intego", null, 5),
                    ny("intego a/s", null, 5),
                    ny("Xterna", null, 0),
                    ny("Xterna", null, 3)))
        .hasMessageContaining("intego a/s ligner Intego, der også står på listen")
        .hasMessageContaining("Xterna: Skriv, hvor mange stillinger")
        .hasMessageContaining("Virksomheden Xterna står der to gange");
    assertThat(register.alle("JV-1")).isEmpty();
  }

  @Test
  void nulStillingerErKunIOrdenNaarIngenSkalAnsaettes() {
    assertThatThrownBy(() -> meld(ny("Intego", null, 0)))
        .hasMessageContaining("0 er ikke et behov");
    melding.meld(
        AF, "branchorganisation", "v", List.of(new Meldt(ny("Intego", null, 0), false, false)));
    meld(new NyVirksomhed("Lufthavnen", null, Oensker.BESKAEFTIGEDE, "Portør", 0, null, false));
    assertThat(register.alle("JV-1")).hasSize(2);
  }

  /** D2: what the next one does not know stays; what is corrected away goes. */
  @Test
  void detDenNaesteIkkeVedStaarVedMagtTilDetRettes() {
    meld(new NyVirksomhed("Intego", "12345678", Oensker.BEGGE, "Tekniker", 5, "I august", false));
    meld(new NyVirksomhed("Intego", null, null, "Montør", 7, null, false));
    assertThat(register.alle("JV-1"))
        .extracting(
            Virksomhed::cvr,
            Virksomhed::oensker,
            Virksomhed::stillingsbetegnelse,
            Virksomhed::antalStillinger,
            Virksomhed::startvindue,
            Virksomhed::kilde,
            Virksomhed::kontakt)
        .containsExactly(
            tuple(
                "12345678",
                Oensker.BEGGE,
                "Montør",
                7,
                "I august",
                "branchorganisation",
                AF.organisation()));

    overblik(Meldt.medBehov(ny("Intego", "12345678", 7)));
    assertThat(register.alle("JV-1"))
        .extracting(Virksomhed::oensker, Virksomhed::startvindue)
        .containsExactly(tuple(Oensker.LEDIGE, null));
  }

  /** D9: a row that was taken away is no answer, and nothing is stored. */
  @Test
  void enVirksomhedMedEtBehovKanIkkeBareFjernesFraOversigten() {
    meld(ny("Intego", null, 5), ny("Xterna", null, 3));
    assertThatThrownBy(() -> overblik(Meldt.medBehov(ny("Intego", null, 9))))
        .isInstanceOf(Regelbrud.class)
        .hasMessageStartingWith("Xterna står ikke på oversigten mere.")
        .extracting("felt")
        .isEqualTo("oversigt");
    assertThat(register.alle("JV-1")).extracting(Virksomhed::antalStillinger).containsExactly(5, 3);

    overblik(Meldt.medBehov(ny("Intego", null, 9)), new Meldt(ny("Xterna", null, 3), false, false));
    overblik(Meldt.medBehov(ny("Intego", null, 9)));
    assertThat(register.alle("JV-1"))
        .extracting(Virksomhed::status)
        .containsExactly(Virksomhed.Status.TILKENDEGIVET, Virksomhed.Status.UDEN_BEHOV);
  }

  private void overblik(Meldt... raekker) {
    melding.ajourfoer(AF, "jobcenter", "oversigt", List.of(raekker), v -> true);
  }

  private void meld(NyVirksomhed... raekker) {
    melding.meld(
        AF,
        "branchorganisation",
        "virksomheder",
        List.of(raekker).stream().map(Meldt::medBehov).toList());
  }

  private static NyVirksomhed ny(String navn, String cvr, int antal) {
    return new NyVirksomhed(navn, cvr, Oensker.LEDIGE, "Tekniker", antal, null, false);
  }

  private static NyVirksomhed enAnden(String navn, String cvr) {
    return new NyVirksomhed(navn, cvr, Oensker.LEDIGE, "Tekniker", 3, null, true);
  }

  private static final class Register implements Virksomheder {

    private final Map<String, Virksomhed> alle = new LinkedHashMap<>();

    @Override
    public void gemVirksomhed(Virksomhed v) {
      alle.put(v.id(), v);
    }

    @Override
    public Optional<Virksomhed> find(String id) {
      return Optional.ofNullable(alle.get(id));
    }

    @Override
    public List<Virksomhed> alle(String forloebId) {
      return new ArrayList<>(alle.values());
    }

    @Override
    public void traek(String id, Registrering registrering, String grund) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void logKontakt(Virksomhedskontakt kontakt) {
      // not asked about here
    }

    @Override
    public List<Virksomhedskontakt> kontakter(String forloebId) {
      return List.of();
    }
  }
}
