package dk.jobveu.behov;

import dk.jobveu.behov.Mangelvalidering.Status;
import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Referencedata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds each title against the labour market (R-2.4, R-2.5, DMN-1). */
@Brugstilfaelde
public class ValiderMangelomraade
    implements Trin<ValiderMangelomraade.Omraade, ValiderMangelomraade.Omraade> {

  static final String OPGIVET = "OPGIVET";

  private final Behovsregister register;
  private final Virksomheder virksomheder;
  private final Forloebregister forloeb;
  private final Referencedata referencedata;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;

  public ValiderMangelomraade(
      Behovsregister register,
      Virksomheder virksomheder,
      Forloebregister forloeb,
      Referencedata referencedata,
      Beslutninger beslutninger,
      Afvigelser afvigelser) {
    this.register = register;
    this.virksomheder = virksomheder;
    this.forloeb = forloeb;
    this.referencedata = referencedata;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
  }

  /**
   * @param omraadestatus VALIDERET, BEGRUNDET, UAFKLARET or OPGIVET
   */
  public record Omraade(String omraadestatus) {}

  /**
   * Validates every title. Where the shortage is not simply confirmed, the coordinator's reason
   * lets the forløb go on, as a recorded deviation. An area that was given up is
   * not looked at again.
   */
  @Override
  public Omraade udfoer(Omraade omraade, Registrering r) {
    if (OPGIVET.equals(omraade.omraadestatus())) {
      return omraade;
    }
    Behov behov = register.hent(r.forloebId());
    Forloeb sag = forloeb.hent(r.forloebId());
    List<Mangelvalidering> svar =
        behov.stillinger().stream().map(s -> valider(r, sag, behov, s)).toList();
    Status samlet = samlet(svar);
    String grund = samlet == Status.VALIDERET ? null : grund(sag, behov, samlet);
    svar.forEach(v -> register.gemValidering(v.erBekraeftet() ? v : v.medGrund(grund)));
    if (samlet == Status.VALIDERET) {
      return new Omraade("VALIDERET");
    }
    if (grund == null) {
      return new Omraade("UAFKLARET");
    }
    afvigelser.registrer(r, "DMN-1", grund);
    return new Omraade("BEGRUNDET");
  }

  private Mangelvalidering valider(
      Registrering registrering, Forloeb sag, Behov behov, Behov.Stilling stilling) {
    Map<String, Object> input = new HashMap<>();
    input.put("fagligtOverlapDokumenteret", behov.fagligtOverlapDokumenteret());
    input.put("erAfboedeprojekt", erAfboedeprojekt(sag));
    input.put("erRarIndsatsomraade", behov.erRarIndsatsomraade());
    input.put("balanceKategori", stilling.balancekategori());
    input.put("harKonkretVirksomhedsbehov", !virksomheder.tilkendegivne(sag.id()).isEmpty());
    Afgoerelse a =
        beslutninger.traef(
            "valider_mangelomraade", new Sag(sag.id(), stilling.stillingsbetegnelse()), input);
    return new Mangelvalidering(
        registrering,
        stilling.stillingsbetegnelse(),
        Status.valueOf(a.tekst("status")),
        a.ja("kraeverBegrundelse"),
        a.ja("svaertAtFindeJob"),
        a.tekst("begrundelse"),
        null);
  }

  /** In a crisis that a company itself reports, the cause named at the start is reason enough. */
  private String grund(Forloeb sag, Behov behov, Status samlet) {
    if (behov.fravigBegrundelse() == null
        && erAfboedeprojekt(sag)
        && samlet == Status.VALIDERET_MED_BEGRUNDELSE) {
      return referencedata
          .krise(sag.kriseaarsag(), sag.startdato())
          .map(k -> "Forløbet afbøder en krise: %s.".formatted(k.navn()))
          .orElse("Forløbet afbøder en krise hos virksomheden.");
    }
    return behov.fravigBegrundelse();
  }

  private static boolean erAfboedeprojekt(Forloeb sag) {
    return "AFBOED".equals(sag.formaal());
  }

  /**
   * The whole forløb is validated when at least one title is, and none is refused. A single title
   * that needs a reason makes the whole need one (assumption).
   */
  static Status samlet(List<Mangelvalidering> svar) {
    List<Status> status = svar.stream().map(Mangelvalidering::status).toList();
    if (status.contains(Status.IKKE_VALIDERET)) {
      return Status.IKKE_VALIDERET;
    }
    if (status.stream().allMatch(s -> s == Status.MANGLER_DATA)) {
      return Status.MANGLER_DATA;
    }
    return svar.stream().allMatch(Mangelvalidering::erBekraeftet)
        ? Status.VALIDERET
        : Status.VALIDERET_MED_BEGRUNDELSE;
  }
}
