package dk.jobveu.kontakt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Registrering;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * An organisation says whom of its people one asks in a forløb, and who in its management stands
 * behind it.
 */
@Brugstilfaelde
public class VaelgForloebskontakter {

  private final Kontaktpersoner personer;
  private final Forloebskontakter kontakter;
  private final Clock ur;

  VaelgForloebskontakter(Kontaktpersoner personer, Forloebskontakter kontakter, Clock ur) {
    this.personer = personer;
    this.kontakter = kontakter;
    this.ur = ur;
  }

  /**
   * @param spoerges ids of those to ask besides the ones that are shown in every forløb
   * @param ledelse id of the one in the management, or null when nobody is said to stand behind
   */
  public void vaelg(Indsigt indsigt, String organisation, Set<String> spoerges, String ledelse) {
    Forloebsret.kraev(indsigt, organisation);
    List<Kontaktperson> deres =
        personer.af(organisation).stream().filter(Kontaktperson::erEgen).toList();
    spoerges.forEach(id -> kraevBlandt(deres, id));
    if (ledelse != null) {
      kraevBlandt(deres, ledelse);
    }
    Registrering r = indsigt.registrering(organisation, ur.instant());
    for (Kontaktperson p : deres) {
      saet(r, p.id(), Kontaktopgave.SPOERGES, spoerges.contains(p.id()));
      saet(r, p.id(), Kontaktopgave.LEDELSE, p.id().equals(ledelse));
    }
  }

  private void saet(Registrering r, String id, Kontaktopgave opgave, boolean med) {
    if (med) {
      kontakter.gem(new Forloebskontakt(r, id, opgave));
    } else {
      kontakter.slet(r.forloebId(), id, opgave);
    }
  }

  private static void kraevBlandt(List<Kontaktperson> deres, String id) {
    if (deres.stream().noneMatch(p -> p.id().equals(id))) {
      throw new FindesIkke("Kontaktpersonen findes ikke mere. Se siden igen, og vælg på ny.");
    }
  }
}
