package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What a forløb waits for the system to do, as one person may see it. That the forløb itself stands
 * still is for all who take part. What an organisation or a participant has a process of their own
 * for is for the coordinator, without its name; a bid is for nobody, since a step after it says
 * that the school has answered.
 */
@Component
class Systemventetid {

  private static final Pattern FORLOEBET = Pattern.compile("job_veu_forloeb|fase_\\d_.*");
  private static final Set<String> LUKKEDE = Set.of("tilbud");
  private static final String ET_TRIN = "Et trin hos en af organisationerne";

  private final Forloebsmotor motor;

  Systemventetid(Forloebsmotor motor) {
    this.motor = motor;
  }

  List<Ventetrin> af(Indsigt indsigt) {
    return motor.venter(indsigt.forloebId()).stream()
        .filter(v -> !LUKKEDE.contains(v.proces()))
        .filter(v -> indsigt.erKoordinator() || erForloebets(v))
        .map(v -> erForloebets(v) ? v : new Ventetrin(v.proces(), ET_TRIN, v.tilstand()))
        .distinct()
        .toList();
  }

  private static boolean erForloebets(Ventetrin v) {
    return FORLOEBET.matcher(v.proces()).matches();
  }
}
