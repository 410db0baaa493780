package dk.jobveu.hold;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Referencedata;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The same course in reach, before a class is cancelled: in the own area and those next to it, also
 * at other schools and in other forløb.
 */
@Component
class Naboholdene {

  private static final int HOEJST = 10;

  private final Naboholdregister register;
  private final Forloebregister forloeb;
  private final Referencedata referencedata;
  private final Aktoerer aktoerer;
  private final Clock ur;

  Naboholdene(
      Naboholdregister register,
      Forloebregister forloeb,
      Referencedata referencedata,
      Aktoerer aktoerer,
      Clock ur) {
    this.register = register;
    this.forloeb = forloeb;
    this.referencedata = referencedata;
    this.aktoerer = aktoerer;
    this.ur = ur;
  }

  /** Those of the own area first, and then those that begin first. */
  List<Nabohold> iNaerheden(String forloebId) {
    Forloeb f = forloeb.hent(forloebId);
    LocalDate idag = Datoer.dagen(ur.instant());
    return register.medSammeKursus(forloebId, idag).stream()
        .filter(
            n ->
                n.raad().equals(f.rar())
                    || referencedata.erNaboer(f.rar(), n.raad(), f.startdato()))
        .sorted(
            Comparator.comparing((Nabohold n) -> !n.raad().equals(f.rar()))
                .thenComparing(Nabohold::start))
        .toList();
  }

  /** The same as rows of a form, not too many. */
  List<Map<String, Object>> raekker(String forloebId) {
    return iNaerheden(forloebId).stream().limit(HOEJST).map(this::raekke).toList();
  }

  private Map<String, Object> raekke(Nabohold n) {
    return Map.of(
        "omraade", n.raad(),
        "kurser", String.join(", ", n.kurser()),
        "skole", aktoerer.navn(n.skole()) + ", " + n.sted(),
        "start", Datoer.tekst(n.start()),
        "afgoeres", Datoer.tekst(n.beslutningsdato()),
        "spoerg", aktoerer.navn(n.koordinator()));
  }
}
