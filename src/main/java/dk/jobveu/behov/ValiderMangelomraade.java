package dk.jobveu.behov;

import dk.jobveu.behov.Mangelvalidering.Status;
import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Registrering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Holds each title against the labour market (R-2.4, R-2.5, DMN-1). */
@Service
public class ValiderMangelomraade {

  private final Behovsregister register;
  private final Virksomheder virksomheder;
  private final Forloebregister forloeb;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;

  public ValiderMangelomraade(
      Behovsregister register,
      Virksomheder virksomheder,
      Forloebregister forloeb,
      Beslutninger beslutninger,
      Afvigelser afvigelser) {
    this.register = register;
    this.virksomheder = virksomheder;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
  }

  /** Whether the forløb can go on with its area. */
  public enum Omraadestatus {
    VALIDERET,
    BEGRUNDET,
    UAFKLARET
  }

  /**
   * Validates every title. Where the shortage is not simply confirmed, the coordinator's reason
   * lets the forløb go on, as a recorded deviation.
   */
  public Omraadestatus udfoer(Registrering registrering) {
    String forloebId = registrering.forloebId();
    Behov behov = register.hent(forloebId);
    boolean afboede = "AFBOED".equals(forloeb.hent(forloebId).formaal());
    boolean harVirksomhed = !virksomheder.tilkendegivne(forloebId).isEmpty();
    List<Mangelvalidering> svar = new ArrayList<>();
    for (Behov.Stilling stilling : behov.stillinger()) {
      Map<String, Object> input = new HashMap<>();
      input.put("fagligtOverlapDokumenteret", behov.fagligtOverlapDokumenteret());
      input.put("erAfboedeprojekt", afboede);
      input.put("erRarIndsatsomraade", behov.erRarIndsatsomraade());
      input.put("balanceKategori", stilling.balanceKategori());
      input.put("harKonkretVirksomhedsbehov", harVirksomhed);
      Afgoerelse a =
          beslutninger.traef(
              "valider_mangelomraade", new Sag(forloebId, stilling.stillingsbetegnelse()), input);
      svar.add(
          new Mangelvalidering(
              registrering,
              stilling.stillingsbetegnelse(),
              Status.valueOf(a.tekst("status")),
              a.ja("kraeverBegrundelse"),
              a.ja("svaertAtFindeJob"),
              a.tekst("begrundelse"),
              bekraeftet(a) ? null : behov.fravigBegrundelse()));
    }
    svar.forEach(register::gemValidering);
    if (samlet(svar) == Status.VALIDERET) {
      return Omraadestatus.VALIDERET;
    }
    if (behov.fravigBegrundelse() == null) {
      return Omraadestatus.UAFKLARET;
    }
    afvigelser.registrer(registrering, "DMN-1", behov.fravigBegrundelse());
    return Omraadestatus.BEGRUNDET;
  }

  private static boolean bekraeftet(Afgoerelse a) {
    return "VALIDERET".equals(a.tekst("status")) && !a.ja("kraeverBegrundelse");
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
    return svar.stream().allMatch(v -> v.status() == Status.VALIDERET && !v.kraeverBegrundelse())
        ? Status.VALIDERET
        : Status.VALIDERET_MED_BEGRUNDELSE;
  }
}
