package dk.jobveu.kontakt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import java.util.List;

/**
 * Those who have said yes to telling others of Job-VEU; read by everybody here.
 */
@Brugstilfaelde(kunVis = true)
public class VisAmbassadoerer {

  /**
   * One of them.
   *
   * @param sted where they work: a company, or the organisation that keeps them
   * @param rolle what that is to Job-VEU; of a company also who keeps the person
   */
  public record Ambassadoer(
      String sted, String rolle, String funktion, String navn, String naas, String fortaellerOm) {}

  /**
   * The page.
   *
   * @param egne the reader's own organisations, whose contact persons they keep
   */
  public record Visning(List<Ambassadoer> ambassadoerer, List<Aktoer> egne) {}

  private final Kontaktpersoner personer;
  private final Aktoerer aktoerer;

  VisAmbassadoerer(Kontaktpersoner personer, Aktoerer aktoerer) {
    this.personer = personer;
    this.aktoerer = aktoerer;
  }

  public Visning vis(Bruger bruger) {
    return new Visning(
        Danskorden.ordnet(
            personer.ambassadoerer().stream().map(this::ambassadoer).toList(), Ambassadoer::sted),
        aktoerer.efterNavn(bruger.organisationer()).stream()
            .flatMap(o -> aktoerer.find(o).stream())
            .toList());
  }

  private Ambassadoer ambassadoer(Kontaktperson p) {
    return new Ambassadoer(
        p.erEgen() ? aktoerer.navn(p.aktoerId()) : p.virksomhed(),
        p.erEgen()
            ? aktoerer.find(p.aktoerId()).map(a -> Rolle.tekst(a.rolle())).orElse("")
            : "%s, skrevet ind af %s"
                .formatted(Rolle.VIRKSOMHED.tekst(), aktoerer.navn(p.aktoerId())),
        p.funktion(),
        p.navn(),
        p.naas(),
        p.fortaellerOm());
  }
}
