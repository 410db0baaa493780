package dk.jobveu.hold;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Aftryk;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.hold.Holdsamling.Status;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The classes in reach that a class that is too small can be pooled with: they have all
 * its courses and room for all of it, and have not begun.
 */
@Component
class Samlingsvalg {

  private final Naboholdene naboholdene;
  private final Naboholdregister kurser;
  private final Holdregister register;
  private final Holdtal tal;
  private final Holdsamlinger samlinger;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;
  private final Aftryk aftryk;
  private final Clock ur;

  Samlingsvalg(
      Naboholdene naboholdene,
      Naboholdregister kurser,
      Holdregister register,
      Holdtal tal,
      Holdsamlinger samlinger,
      Forloebregister forloeb,
      Aktoerer aktoerer,
      Aftryk aftryk,
      Clock ur) {
    this.naboholdene = naboholdene;
    this.kurser = kurser;
    this.register = register;
    this.tal = tal;
    this.samlinger = samlinger;
    this.forloeb = forloeb;
    this.aktoerer = aktoerer;
    this.aftryk = aftryk;
    this.ur = ur;
  }

  /** How many of the forløb's own would move. */
  int antal(String forloebId, int holdNr) {
    return tal.egne(forloebId, holdNr, register.hent(forloebId, holdNr).vilkaar());
  }

  /** None where others have been promised places in the class or wait for an answer. */
  List<Nabohold> mulige(String forloebId, int holdNr) {
    int antal = antal(forloebId, holdNr);
    Set<String> egne = kurser.koder(forloebId, holdNr);
    if (antal == 0
        || egne.isEmpty()
        || register.pladserTilAndre(forloebId).containsKey(holdNr)
        || samlinger.til(forloebId).stream()
            .anyMatch(s -> s.modHoldNr() == holdNr && s.status() == Status.FORESLAAET)) {
      return List.of();
    }
    return naboholdene.iNaerheden(forloebId).stream()
        .filter(n -> n.koder().containsAll(egne))
        .filter(n -> kanTageImod(n.forloebId(), n.holdNr(), antal))
        .filter(n -> samlinger.ventende(n.forloebId(), n.holdNr()).isEmpty())
        .filter(n -> !samlinger.erAftalt(n.forloebId(), n.holdNr()))
        .toList();
  }

  /** Whether a class has not begun and has room for so many more. */
  boolean kanTageImod(String forloebId, int holdNr, int antal) {
    return forloeb.hent(forloebId).status() == Forloebstatus.IGANGVAERENDE
        && register
            .find(forloebId, holdNr)
            .filter(h -> !h.status().erSlut() && !h.status().erBegyndt())
            .filter(h -> h.hold().vilkaar().start().isAfter(Datoer.dagen(ur.instant())))
            .filter(
                h ->
                    tal.tilmeldte(forloebId, holdNr, h.hold().vilkaar()) + antal
                        <= h.hold().maksimum())
            .isPresent();
  }

  /** As choices of a form; what they are called says nothing of whose forløb it is. */
  List<Valg> valg(String forloebId, int holdNr) {
    return mulige(forloebId, holdNr).stream().map(n -> new Valg(noegle(n), navn(n))).toList();
  }

  Optional<Nabohold> valgt(String forloebId, int holdNr, String noegle) {
    return mulige(forloebId, holdNr).stream().filter(n -> noegle(n).equals(noegle)).findFirst();
  }

  private String navn(Nabohold n) {
    return "%s, %s, begynder %s (%s)"
        .formatted(
            aktoerer.navn(n.skole()),
            n.sted(),
            Datoer.tekst(n.start()),
            aktoerer.navn(n.koordinator()));
  }

  private String noegle(Nabohold n) {
    return aftryk.af(List.of("samling", n.forloebId(), String.valueOf(n.holdNr())));
  }
}
