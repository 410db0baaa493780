package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.TruffenAfgoerelse;
import dk.jobveu.deltager.Pseudonymskjul;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Afvigelser.Afvigelse;
import dk.jobveu.forloeb.KunKoordinatoren;
import java.util.List;

/** What decision tables have said, and where the forløb has gone another way. */
@Brugstilfaelde(kunVis = true)
public class VisAfgoerelser {

  /** Decisions about a part of the forløb that is open to all; others may be about citizens. */
  private static final String[] AABNE = {"valider_mangelomraade", "vurder_kursusmerit"};

  private final Afgoerelseslager afgoerelser;
  private final Afvigelser afvigelser;
  private final Pseudonymer pseudonymer;

  VisAfgoerelser(Afgoerelseslager afgoerelser, Afvigelser afvigelser, Pseudonymer pseudonymer) {
    this.afgoerelser = afgoerelser;
    this.afvigelser = afvigelser;
    this.pseudonymer = pseudonymer;
  }

  /** What the tab shows. */
  public record Afgjort(List<TruffenAfgoerelse> afgoerelser, List<Afvigelse> afvigelser) {}

  public Afgjort vis(Indsigt indsigt) {
    String id = indsigt.forloebId();
    Pseudonymskjul skjul = pseudonymer.skjultFor(indsigt);
    return new Afgjort(
        afgoerelser.omForloebet(id, AABNE).stream().filter(a -> maaSe(indsigt, a)).toList(),
        afvigelser.alle(id).stream()
            .filter(a -> maaSe(indsigt, a))
            .map(a -> a.med(indsigt.udenFremmedBruger(a.registrering()), skjul::skjul))
            .toList());
  }

  private static boolean maaSe(Indsigt indsigt, TruffenAfgoerelse a) {
    return indsigt.erKoordinator() || !KunKoordinatoren.afgoerelse(a.beslutning(), a.svar());
  }

  private static boolean maaSe(Indsigt indsigt, Afvigelse a) {
    String organisation = a.registrering().organisation();
    return indsigt.erKoordinator()
        || !KunKoordinatoren.afvigelse(a.regel())
        || organisation != null && indsigt.bruger().organisationer().contains(organisation);
  }
}
