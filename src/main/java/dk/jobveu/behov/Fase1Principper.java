package dk.jobveu.behov;

import dk.jobveu.behov.Mangelvalidering.Status;
import dk.jobveu.forloeb.Principkilde;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Principle 1, a concrete need in concrete companies, and principle 6, one way in.
 */
@Component
class Fase1Principper implements Principkilde {

  private final Behovsregister behov;
  private final Virksomheder virksomheder;

  Fase1Principper(Behovsregister behov, Virksomheder virksomheder) {
    this.behov = behov;
    this.virksomheder = virksomheder;
  }

  @Override
  public List<Principtilstand> udled(String forloebId) {
    List<Virksomhed> medBehov = virksomheder.tilkendegivne(forloebId);
    return List.of(konkretBehov(forloebId, medBehov), enIndgang(medBehov));
  }

  /**
   * Hard at the gate of phase 1: without a named company with a need there is no forløb.
   */
  private Principtilstand konkretBehov(String forloebId, List<Virksomhed> medBehov) {
    if (medBehov.isEmpty()) {
      return new Principtilstand(
          1,
          Opfyldelse.IKKE_OPFYLDT,
          "Ingen virksomhed har et konkret behov lige nu. Find mindst én, før forløbet går videre.",
          null,
          Alvor.HAARD);
    }
    String bevis = String.join(", ", medBehov.stream().map(Virksomhed::navn).toList());
    List<Mangelvalidering> svar = behov.valideringer(forloebId);
    boolean omraadeIOrden =
        !svar.isEmpty()
            && svar.stream()
                .allMatch(v -> v.status() == Status.VALIDERET || v.tilsidesatBegrundelse() != null);
    return omraadeIOrden
        ? new Principtilstand(1, Opfyldelse.OPFYLDT, null, bevis, Alvor.HAARD)
        : new Principtilstand(
            1,
            Opfyldelse.DELVIST,
            "Området er ikke bekræftet som mangelområde, og der er ikke skrevet en begrundelse.",
            bevis,
            Alvor.ADVARSEL);
  }

  private Principtilstand enIndgang(List<Virksomhed> medBehov) {
    if (medBehov.isEmpty()) {
      return new Principtilstand(
          6,
          Opfyldelse.IKKE_RELEVANT,
          "Der er ingen virksomheder at have kontakt med endnu.",
          null,
          Alvor.ADVARSEL);
    }
    List<String> flere =
        medBehov.stream()
            .filter(v -> virksomheder.kontakter(v.id()).size() > 1)
            .map(Virksomhed::navn)
            .toList();
    return flere.isEmpty()
        ? new Principtilstand(
            6,
            Opfyldelse.OPFYLDT,
            null,
            "Alle %d virksomheder har én fast kontakt.".formatted(medBehov.size()),
            Alvor.ADVARSEL)
        : new Principtilstand(
            6,
            Opfyldelse.DELVIST,
            "Flere organisationer har talt med den samme virksomhed om forløbet.",
            String.join(", ", flere),
            Alvor.ADVARSEL);
  }
}
