package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.dokument.Papir;
import dk.jobveu.dokument.Papirlogo;
import dk.jobveu.faelles.Datoer;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something that is agreed as a document of its own, which a person may take out of the system. It
 * holds what the person's page holds and nothing else.
 *
 * @param noegle last part of its address
 * @param titel what kind it is
 * @param emne whom it is about when there are several of the kind, or null
 * @param aftalt whether it is agreed and no draft
 * @param indledning what stands before its first section, or null
 * @param logoer of those who stand behind it
 */
public record Udgave(
    String noegle,
    String titel,
    String emne,
    boolean aftalt,
    String indledning,
    Dokument dokument,
    List<Papirlogo> logoer) {

  /** One without logos. */
  public Udgave(
      String noegle,
      String titel,
      String emne,
      boolean aftalt,
      String indledning,
      Dokument dokument) {
    this(noegle, titel, emne, aftalt, indledning, dokument, List.of());
  }

  /** All that a page shows, as one document; none when the person reads nothing of it. */
  static List<Udgave> af(Dokumentkilde kilde, Indsigt indsigt, boolean aftalt) {
    return kilde
        .af(indsigt)
        .map(d -> d.udenTomme().med(indsigt::udenFremmedBruger))
        .filter(d -> !d.afsnit().isEmpty())
        .map(d -> new Udgave(kilde.sti(), kilde.navn(), null, aftalt, null, d))
        .stream()
        .toList();
  }

  /** What kind it is and whom it is about. */
  public String navn() {
    return emne == null ? titel : titel + ": " + emne;
  }

  /** How it stands on paper. */
  Papir papir(Indsigt indsigt, UnaryOperator<String> organisationsnavn) {
    var r = dokument.registrering();
    return new Papir(
        navn(),
        indsigt.forloebId(),
        indsigt.forloeb().titel(),
        dokument.version(),
        dokument.status(),
        aftalt ? Papir.Stand.AFTALT : Papir.Stand.UDKAST,
        r == null ? Datoer.dagen(indsigt.forloeb().oprettet()) : Datoer.dagen(r.tidspunkt()),
        r == null || r.organisation() == null ? null : organisationsnavn.apply(r.organisation()),
        indledning,
        dokument.afsnit(),
        dokument.forbehold(),
        logoer);
  }
}
