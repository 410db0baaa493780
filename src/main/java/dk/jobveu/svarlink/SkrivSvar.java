package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Underretninger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes down what an organisation answered by telephone: as its answer, on its behalf.
 * Links that were sent for it end; whoever had one gets another, to see and correct it. The
 * organisation itself corrects it here, or answers by that link, and then it is its own.
 */
@Brugstilfaelde
public class SkrivSvar {

  private final Skriveret ret;
  private final Svarlinks links;
  private final LavLink lavLink;
  private final Vegnesvarene vegnesvar;
  private final Underretninger underretninger;
  private final Aktoerer aktoerer;
  private final Clock ur;

  SkrivSvar(
      Skriveret ret,
      Svarlinks links,
      LavLink lavLink,
      Vegnesvarene vegnesvar,
      Underretninger underretninger,
      Aktoerer aktoerer,
      Clock ur) {
    this.ret = ret;
    this.links = links;
    this.lavLink = lavLink;
    this.vegnesvar = vegnesvar;
    this.underretninger = underretninger;
    this.aktoerer = aktoerer;
    this.ur = ur;
  }

  /**
   * @param svar by the keys of the fields
   * @throws dk.jobveu.faelles.Konflikt when it is not there to be written by this person
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  public void skriv(Indsigt indsigt, String noegle, Map<String, Object> svar) {
    Instant nu = ur.instant();
    Svaropgave o = ret.kraev(indsigt, noegle);
    Svarlink som = ret.somLink(indsigt, o, nu);
    List<Svarlink> aabne =
        links.alle(indsigt.forloebId()).stream()
            .filter(l -> somOm(l.link(), som) && l.kanTraekkes(nu))
            .map(Linkstand::link)
            .toList();
    ret.sag(o).besvar(som, svar, som.registrering());
    aabne.forEach(l -> links.traek(l.id(), nu));
    if (ret.erEgen(indsigt, o)) {
      vegnesvar.slet(o.formaal(), indsigt.forloebId(), o.aktoerId(), o.emne());
      return;
    }
    vegnesvar.gem(new Vegnesvar(som.registrering(), o.formaal(), o.aktoerId(), o.emne()));
    sigDet(indsigt, som, nu);
    aabne.stream()
        .map(Svarlink::epost)
        .distinct()
        .forEach(epost -> lavLink.lav(indsigt, som.rettelse(), epost));
  }

  private static boolean somOm(Svarlink l, Svarlink som) {
    return l.formaal() == som.formaal()
        && som.aktoerId().equals(l.aktoerId())
        && som.emne().equals(l.emne());
  }

  private void sigDet(Indsigt indsigt, Svarlink som, Instant nu) {
    String hvem = aktoerer.navn(som.registrering().organisation());
    underretninger.send(
        "svar-skrevet:%s:%s".formatted(indsigt.forloebId(), UUID.randomUUID()),
        indsigt.forloebId(),
        som.aktoerId(),
        "%s har skrevet jeres svar ind".formatted(hvem),
        "%s, som I har givet det: %s, %s. %s"
            .formatted(
                som.formaal().tekst(),
                hvem,
                Datoer.tekst(Datoer.dagen(nu)),
                som.formaal() == Formaal.MOEDESVAR
                    ? "Er det ikke rigtigt, så ret det under Svar uden login, til og med mødets dag."
                    : "Er det ikke rigtigt, så bed om et link, og ret det, før tilbuddene åbnes."));
  }
}
