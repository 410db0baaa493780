package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which answers this person may write down: those of an organisation that gave them by telephone,
 * for whoever may send it a link, and the own organisation's, where somebody has written it down.
 */
@Component
class Skriveret {

  private static final Set<Formaal> SKRIVES = Set.of(Formaal.MOEDESVAR, Formaal.TILBUD);

  private final Linkret ret;
  private final Svaropgaver opgaver;
  private final Adressater adressater;
  private final List<Svarsag> sager;

  Skriveret(Linkret ret, Svaropgaver opgaver, Adressater adressater, List<Svarsag> sager) {
    this.ret = ret;
    this.opgaver = opgaver;
    this.adressater = adressater;
    this.sager = sager;
  }

  /**
   * Whether it may be written down here. A school with people of its own bids itself: whether it
   * has is nobody's to ask. An organisation answers its own task in Tasklist.
   */
  boolean maa(Indsigt indsigt, Svaropgave o) {
    return SKRIVES.contains(o.formaal())
        && (o.formaal() == Formaal.MOEDESVAR
            ? !erEgen(indsigt, o) || o.opgaveId() == null
            : !opgaver.harBrugere(o.aktoerId()));
  }

  /**
   * @throws Konflikt when it is not there to be written by this person
   */
  Svaropgave kraev(Indsigt indsigt, String noegle) {
    return ret.opgaver(indsigt).stream()
        .filter(o -> o.noegle().equals(noegle) && maa(indsigt, o))
        .findFirst()
        .orElseThrow(
            () ->
                new Konflikt(
                    "Der er allerede svaret, eller det er ikke jeres at skrive svaret her."));
  }

  boolean erEgen(Indsigt indsigt, Svaropgave o) {
    return indsigt.bruger().organisationer().contains(o.aktoerId());
  }

  /** What the answer is recorded under: by this person, for others on their behalf. */
  Svarlink somLink(Indsigt indsigt, Svaropgave o, Instant nu) {
    Registrering r =
        erEgen(indsigt, o)
            ? indsigt.registrering(o.aktoerId(), nu)
            : indsigt.registrering(ret.afsender(indsigt, o), nu).paaVegneAf(adressater.navn(o));
    return new Svarlink(
        null,
        r,
        o.formaal(),
        o.opgaveId(),
        o.virksomhedId(),
        o.aktoerId(),
        o.emne(),
        null,
        null,
        null,
        null);
  }

  Svarsag sag(Svaropgave o) {
    return sager.stream().filter(s -> s.formaal() == o.formaal()).findFirst().orElseThrow();
  }
}
