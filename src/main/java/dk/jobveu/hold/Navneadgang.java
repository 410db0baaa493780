package dk.jobveu.hold;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.deltager.Navnevideregivelser;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may read which participants' names (docs/adr/0037): those on whose list they stand, and the
 * school of the class those that it was told, as long as they are in its class. Each time anew, so
 * that nobody has to take a right away when a class moves or ends.
 */
@Component
public class Navneadgang {

  private static final Set<Status> PAA_HOLDET =
      EnumSet.of(Status.I_GANG, Status.PAUSE, Status.GENNEMFOERT);

  private final Kontaktbog kontaktbog;
  private final Navnevideregivelser videregivelser;
  private final Gennemfoersler gennemfoersler;
  private final Holdregister holdene;

  Navneadgang(
      Kontaktbog kontaktbog,
      Navnevideregivelser videregivelser,
      Gennemfoersler gennemfoersler,
      Holdregister holdene) {
    this.kontaktbog = kontaktbog;
    this.videregivelser = videregivelser;
    this.gennemfoersler = gennemfoersler;
    this.holdene = holdene;
  }

  /** The names by pseudonym; none for those who neither own nor teach anybody. */
  public Map<String, String> navne(Indsigt indsigt) {
    Map<String, String> navne = new HashMap<>();
    indsigt.skole().ifPresent(skole -> navne.putAll(paaHoldet(indsigt.forloebId(), skole)));
    indsigt
        .deltagerliste()
        .ifPresent(
            ejer ->
                kontaktbog
                    .forJobcenter(indsigt.forloebId(), ejer)
                    .forEach(k -> navne.put(k.deltagerId(), k.navn())));
    return navne;
  }

  private Map<String, String> paaHoldet(String forloebId, String skole) {
    Set<Integer> iGang =
        holdene.alle(forloebId).stream()
            .filter(h -> !h.status().erSlut())
            .map(Holdregister.Oprettet::nr)
            .collect(Collectors.toSet());
    Set<String> elever =
        gennemfoersler.iForloeb(forloebId).stream()
            .filter(g -> g.uddannelsesinstitution().equals(skole))
            .filter(g -> PAA_HOLDET.contains(g.status()) && iGang.contains(g.holdNr()))
            .map(Gennemfoersel::deltagerId)
            .collect(Collectors.toSet());
    Map<String, String> navne = new HashMap<>(videregivelser.navneTil(forloebId, skole));
    navne.keySet().retainAll(elever);
    return navne;
  }
}
