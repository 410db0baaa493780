package dk.jobveu.hold;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Projekttypeskifte;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Registrering;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Employed come along in a forløb for unemployed: the type is BEGGE from that day on, the
 * coordinator has a list for them, and where the class is decided already their times are agreed
 * now.
 */
@Brugstilfaelde
public class TagBeskaeftigedeMed {

  private static final Set<Holdstatus> BEGYNDT =
      EnumSet.of(Holdstatus.STARTET, Holdstatus.AFSLUTTET, Holdstatus.AFLYST);

  private final Projekttypeskifte projekttypeskifte;
  private final Holdregister register;
  private final Beskaeftigedeproces proces;
  private final Clock ur;

  TagBeskaeftigedeMed(
      Projekttypeskifte projekttypeskifte,
      Holdregister register,
      Beskaeftigedeproces proces,
      Clock ur) {
    this.projekttypeskifte = projekttypeskifte;
    this.register = register;
    this.proces = proces;
    this.ur = ur;
  }

  /**
   * @throws Konflikt when employed are among the participants already, or the course has begun
   */
  public void tagMed(Indsigt indsigt) {
    indsigt.kraevKoordinator();
    if (!indsigt.erIGang()) {
      throw new Konflikt("Forløbet er slut, så der kan ikke komme flere med.");
    }
    if (indsigt.forloeb().harBeskaeftigede()) {
      throw new Konflikt("Forløbet er allerede også for beskæftigede.");
    }
    String forloebId = indsigt.forloebId();
    List<Holdregister.Oprettet> hold = register.alle(forloebId);
    if (!hold.isEmpty() && hold.stream().allMatch(h -> BEGYNDT.contains(h.status()))) {
      throw new Konflikt("Kurset er begyndt. Beskæftigede kan komme med i den næste runde.");
    }
    Registrering r = indsigt.registrering(indsigt.organisation(), ur.instant());
    projekttypeskifte.medBeskaeftigede(r);
    hold.stream()
        .filter(h -> h.status() == Holdstatus.GENNEMFOERES)
        .forEach(h -> proces.afstemTider(forloebId, h.nr(), indsigt.forloeb().koordinator()));
  }
}
