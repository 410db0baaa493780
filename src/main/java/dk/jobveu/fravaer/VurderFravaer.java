package dk.jobveu.fravaer;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Projekttype;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks DMN-11 what a day's absence calls for. */
@Component
class VurderFravaer {

  /** The actions that need a person at the jobcenter. */
  private static final Set<String> OPGAVER =
      Set.of("JOBCENTER_KONTAKT", "KONTAKT_SAMME_DAG", "RUNDBORDSSAMTALE", "SYGEOPFOELGNING");

  private final Beslutninger beslutninger;
  private final Forloebregister forloeb;
  private final Fravaersregister register;
  private final Fravaersindstilling indstilling;

  VurderFravaer(
      Beslutninger beslutninger,
      Forloebregister forloeb,
      Fravaersregister register,
      Fravaersindstilling indstilling) {
    this.indstilling = indstilling;
    this.beslutninger = beslutninger;
    this.forloeb = forloeb;
    this.register = register;
  }

  /** The participant's day must have been recorded. */
  Fravaersopfoelgning vurder(Deltager d, LocalDate dato, Fravaersaarsag aarsag) {
    Fravaersstatistik s =
        Fravaersstatistik.af(
            register.dage(d.forloebId(), d.deltagerId(), dato),
            dato,
            indstilling.mindsteGrundlagDage());
    Map<String, Object> input = new HashMap<>();
    input.put("rapportModtaget", true);
    input.put("aarsag", aarsag == null ? null : aarsag.name());
    input.put("projekttype", projekttype(d));
    input.put("erUdsatEllerUng", d.udsatEllerUng());
    input.put("dageITraek", s.dageITraek());
    input.put("dageIUgen", s.dageIUgen());
    input.put("fravaerPct", s.fravaerPct());
    for (String noegle :
        new String[] {
          "fravaer_gul_dage",
          "fravaer_roed_dage",
          "fravaer_roed_pct",
          "fravaer_kritisk_dage",
          "fravaer_kritisk_pct"
        }) {
      input.put(inputnavn(noegle), beslutninger.taerskel(noegle, d.forloebId()));
    }
    Afgoerelse a =
        beslutninger.traef("fravaer_eskalation", new Sag(d.forloebId(), d.deltagerId()), input);
    return new Fravaersopfoelgning(
        d.deltagerId(),
        dato,
        a.tekst("handling"),
        a.tekst("niveau"),
        a.tekst("begrundelse"),
        OPGAVER.contains(a.tekst("handling")),
        null);
  }

  /** Somebody with a job is followed as in a project for beskæftigede, whatever the forløb is. */
  private Projekttype projekttype(Deltager d) {
    return d.erBeskaeftiget() ? Projekttype.BESK : forloeb.hent(d.forloebId()).projekttype();
  }

  private static String inputnavn(String noegle) {
    StringBuilder s = new StringBuilder();
    for (String del : noegle.split("_")) {
      s.append(s.isEmpty() ? del : Character.toUpperCase(del.charAt(0)) + del.substring(1));
    }
    return s.toString();
  }
}
