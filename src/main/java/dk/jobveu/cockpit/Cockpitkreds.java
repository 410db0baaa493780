package dk.jobveu.cockpit;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.forloeb.Forloeb;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose Cockpit shows which forløb: those that the person's organisations coordinate now. */
@Component
public class Cockpitkreds {

  /**
   * Processes about one citizen, and a school's bid, which nobody may know of before the bids are
   * opened. They are shown to no coordinator.
   */
  public static final Set<String> SKJULTE =
      Set.of(
          "afklaring",
          "deltagerforloeb",
          "deltagerskifte",
          "frafald_fra_kursus",
          "match_efter_kursus",
          "opfoelgning_18_maaneder",
          "tilbud",
          "taet_opfoelgning",
          "vejledning_efter_kurset",
          "venteliste");

  private final Adgang adgang;

  Cockpitkreds(Adgang adgang) {
    this.adgang = adgang;
  }

  /** Title by forløb id; empty for whoever coordinates nothing. */
  public Map<String, String> forloeb(Bruger bruger) {
    return adgang.koordinerede(bruger).stream()
        .collect(Collectors.toMap(Forloeb::id, Forloeb::titel));
  }
}
