package dk.jobveu.behov;

import dk.jobveu.behov.Mangelvalidering.Status;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Referencedata;
import java.util.List;

/** Holds each title against the labour market (R-2.4, R-2.5, DMN-1). */
@Brugstilfaelde
public class ValiderMangelomraade
    implements Trin<ValiderMangelomraade.Omraade, ValiderMangelomraade.Omraade> {

  static final String VALIDERET = "VALIDERET";
  static final String UAFKLARET = "UAFKLARET";
  static final String OPGIVET = "OPGIVET";

  private final Behovsregister register;
  private final Mangelspoerger spoerger;
  private final Genvalideringer genvalideringer;
  private final Forloebregister forloeb;
  private final Referencedata referencedata;
  private final Afvigelser afvigelser;

  ValiderMangelomraade(
      Behovsregister register,
      Mangelspoerger spoerger,
      Genvalideringer genvalideringer,
      Forloebregister forloeb,
      Referencedata referencedata,
      Afvigelser afvigelser) {
    this.register = register;
    this.spoerger = spoerger;
    this.genvalideringer = genvalideringer;
    this.forloeb = forloeb;
    this.referencedata = referencedata;
    this.afvigelser = afvigelser;
  }

  /**
   * @param omraadestatus VALIDERET, BEGRUNDET, UAFKLARET or OPGIVET
   */
  public record Omraade(String omraadestatus) {}

  /**
   * Validates every title. Where the shortage is not simply confirmed, the coordinator's reason
   * lets the forløb go on, as a recorded deviation. An area that was given up is
   * not looked at again. What is decided here also decides what new editions asked.
   */
  @Override
  public Omraade udfoer(Omraade omraade, Registrering r) {
    if (OPGIVET.equals(omraade.omraadestatus())) {
      genvalideringer.afgoer(r.forloebId(), Genvalidering.Udfald.OPGIVET);
      return omraade;
    }
    Omraade svar = valider(r);
    if (!UAFKLARET.equals(svar.omraadestatus())) {
      genvalideringer.afgoer(r.forloebId(), Genvalidering.Udfald.FORTSAETTER);
    }
    return svar;
  }

  private Omraade valider(Registrering r) {
    Behov behov = register.hent(r.forloebId());
    Forloeb sag = forloeb.hent(r.forloebId());
    List<Mangelvalidering> svar = spoerger.spoerg(r, sag, behov);
    Status samlet = Mangelspoerger.samlet(svar);
    String grund = samlet == Status.VALIDERET ? null : grund(sag, behov, samlet);
    svar.forEach(v -> register.gemValidering(v.erBekraeftet() ? v : v.medGrund(grund)));
    if (samlet == Status.VALIDERET) {
      return new Omraade(VALIDERET);
    }
    if (grund == null) {
      return new Omraade(UAFKLARET);
    }
    afvigelser.registrer(r, "DMN-1", grund);
    return new Omraade("BEGRUNDET");
  }

  /** In a crisis that a company itself reports, the cause named at the start is reason enough. */
  private String grund(Forloeb sag, Behov behov, Status samlet) {
    if (behov.fravigBegrundelse() == null
        && Mangelspoerger.erAfboedeprojekt(sag)
        && samlet == Status.VALIDERET_MED_BEGRUNDELSE) {
      return referencedata
          .krise(sag.kriseaarsag(), sag.startdato())
          .map(k -> "Forløbet afbøder en krise: %s.".formatted(k.navn()))
          .orElse("Forløbet afbøder en krise hos virksomheden.");
    }
    return behov.fravigBegrundelse();
  }
}
