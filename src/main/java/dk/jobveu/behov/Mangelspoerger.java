package dk.jobveu.behov;

import dk.jobveu.behov.Mangelvalidering.Status;
import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks DMN-1 of each title of a need. */
@Component
class Mangelspoerger {

  private final Virksomheder virksomheder;
  private final Beslutninger beslutninger;

  Mangelspoerger(Virksomheder virksomheder, Beslutninger beslutninger) {
    this.virksomheder = virksomheder;
    this.beslutninger = beslutninger;
  }

  List<Mangelvalidering> spoerg(Registrering r, Forloeb forloeb, Behov behov) {
    return behov.stillinger().stream().map(s -> spoerg(r, forloeb, behov, s)).toList();
  }

  private Mangelvalidering spoerg(
      Registrering registrering, Forloeb forloeb, Behov behov, Behov.Stilling stilling) {
    Map<String, Object> input = new HashMap<>();
    input.put("fagligtOverlapDokumenteret", behov.fagligtOverlapDokumenteret());
    input.put("erAfboedeprojekt", erAfboedeprojekt(forloeb));
    input.put("erRarIndsatsomraade", behov.erRarIndsatsomraade());
    input.put("balanceKategori", stilling.balancekategori());
    input.put("harKonkretVirksomhedsbehov", !virksomheder.tilkendegivne(forloeb.id()).isEmpty());
    Afgoerelse a =
        beslutninger.traef(
            "valider_mangelomraade", new Sag(forloeb.id(), stilling.stillingsbetegnelse()), input);
    return new Mangelvalidering(
        registrering,
        stilling.stillingsbetegnelse(),
        Status.valueOf(a.tekst("status")),
        a.ja("kraeverBegrundelse"),
        a.ja("svaertAtFindeJob"),
        a.tekst("begrundelse"),
        null);
  }

  static boolean erAfboedeprojekt(Forloeb forloeb) {
    return "AFBOED".equals(forloeb.formaal());
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
