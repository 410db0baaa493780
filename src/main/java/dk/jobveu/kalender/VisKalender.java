package dk.jobveu.kalender;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.kalender.Kalenderregister.Sendt;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days that are for a person's organisations now, by the secret address. */
@Brugstilfaelde(kunVis = true)
public class VisKalender {

  private final Kalenderadresser adresser;
  private final Tilhoersforhold tilhoersforhold;
  private final Adgang adgang;
  private final Kalenderdage dage;
  private final Kalenderregister register;
  private final Kalenderfil fil;
  private final Clock ur;

  VisKalender(
      Kalenderadresser adresser,
      Tilhoersforhold tilhoersforhold,
      Adgang adgang,
      Kalenderdage dage,
      Kalenderregister register,
      Kalenderfil fil,
      Clock ur) {
    this.adresser = adresser;
    this.tilhoersforhold = tilhoersforhold;
    this.adgang = adgang;
    this.dage = dage;
    this.register = register;
    this.fil = fil;
    this.ur = ur;
  }

  /**
   * @throws FindesIkke when nobody has this address, whatever the reason
   */
  public String vis(String hemmelighed) {
    String bruger =
        adresser.bruger(hemmelighed).orElseThrow(() -> new FindesIkke("Siden findes ikke."));
    Set<String> egne = tilhoersforhold.organisationer(bruger);
    Instant nu = ur.instant();
    return fil.abonnement(
        adgang.egne(new Bruger(bruger, List.copyOf(egne))).stream()
            .flatMap(f -> dage(f, egne))
            .toList(),
        nu);
  }

  /** As many times changed as the mails say, so that a calendar that has both keeps the latest. */
  private Stream<Kalenderfil.I> dage(Forloeb f, Set<String> egne) {
    Map<String, Integer> sekvenser =
        register.i(f.id()).stream()
            .filter(s -> egne.contains(s.organisation()))
            .collect(Collectors.toMap(Sendt::noegle, Sendt::sekvens, Math::max));
    return dage.i(f).stream()
        .filter(a -> a.organisationer().stream().anyMatch(egne::contains))
        .map(
            a ->
                new Kalenderfil.I(
                    f, a.begivenhed(), sekvenser.getOrDefault(a.begivenhed().noegle(), 0)));
  }
}
