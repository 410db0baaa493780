package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.laering.Overdragelse.Forslag;
import dk.jobveu.laering.Overdragelse.Status;
import java.util.Map;

/** Records the jobcenter's yes or no; nobody can be ordered to take over. */
@Brugstilfaelde
public class BesvarOverdragelse
    implements Blanket<BesvarOverdragelse.Svar, BesvarOverdragelse.Udfald> {

  /** What the jobcenter says. */
  public record Svar(Boolean svar, String begrundelse) {}

  /** Whether it takes over. */
  public record Udfald(boolean overdragelseAccepteret) {}

  private final Laeringsarkiv arkiv;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;

  BesvarOverdragelse(Laeringsarkiv arkiv, Aktoerer aktoerer, Haendelser haendelser) {
    this.arkiv = arkiv;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
  }

  /** The proposal that the jobcenter answers. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return arkiv.overdragelse(s.forloebId()).map(this::vist).orElse(Map.of());
  }

  private Map<String, Object> vist(Overdragelse o) {
    Forslag f = o.forslag();
    return Map.of(
        "fraNavn", aktoerer.navn(o.fraOrganisation()),
        "overtagesFra", f.dato() == null ? "nu" : Datoer.tekst(f.dato()),
        "aabneTekst", eller(f.aabneOpgaver()),
        "netvaerkTekst", eller(f.netvaerk()),
        "dokumentTekst", eller(f.dokumenter()));
  }

  private static String eller(String tekst) {
    return tekst == null ? "Ikke oplyst" : tekst;
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    if (!svar.svar() && svar.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv kort, hvorfor I ikke overtager nu.");
    }
    arkiv.gemSvar(
        s.registrering(), svar.svar() ? Status.ACCEPTERET : Status.AFSLAAET, svar.begrundelse());
    if (svar.svar()) {
      haendelser.registrer(
          s.registrering(), "OVERDRAGELSE_ACCEPTERET", "Overdragelsen er accepteret.");
    }
    return new Udfald(svar.svar());
  }
}
