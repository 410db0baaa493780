package dk.jobveu.laering;

import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What others did where a row of the checklist is open: up to three cases of the casebank, those
 * most like the forløb first (the evaluation's recommendation 6, R-13.8).
 */
@Brugstilfaelde(kunVis = true)
public class FindEksempler {

  private static final int HOEJST = 3;
  private static final Set<Tilstand> GJORT =
      Set.of(Tilstand.OPFYLDT, Tilstand.OPFYLDT_PAA_ANDEN_VIS);

  private final Laeringsarkiv arkiv;
  private final Caseregister register;
  private final Forloebregister forloeb;
  private final Behovsregister behov;

  FindEksempler(
      Laeringsarkiv arkiv, Caseregister register, Forloebregister forloeb, Behovsregister behov) {
    this.arkiv = arkiv;
    this.register = register;
    this.forloeb = forloeb;
    this.behov = behov;
  }

  /**
   * A case as an example.
   *
   * @param uddrag what it tells of this part of the way, as it was approved
   */
  public record Eksempel(String forloebId, String titel, Caseoplysninger om, String uddrag) {}

  /**
   * @param raekke of the checklist, whose number begins with that of its phase
   */
  public List<Eksempel> til(String forloebId, String raekke) {
    Forloeb f = forloeb.hent(forloebId);
    String branche = behov.find(forloebId).map(Behov::branche).orElse(null);
    Map<String, Caseoplysninger> om = register.godkendte();
    Map<String, Tilstand> tilstande = register.tilstande(raekke);
    return arkiv.casebank().stream()
        .filter(c -> !c.registrering().forloebId().equals(forloebId))
        .filter(
            c ->
                GJORT.contains(
                    tilstande.getOrDefault(c.registrering().forloebId(), Tilstand.IKKE_OPFYLDT)))
        .map(c -> eksempel(c, om.get(c.registrering().forloebId()), raekke))
        .filter(e -> e.om() != null)
        .sorted(
            Comparator.comparingInt((Eksempel e) -> lighed(e.om(), f, branche))
                .reversed()
                .thenComparing(Eksempel::forloebId, Comparator.reverseOrder()))
        .limit(HOEJST)
        .toList();
  }

  private static Eksempel eksempel(Casebeskrivelse c, Caseoplysninger om, String raekke) {
    return new Eksempel(
        c.registrering().forloebId(), c.tekst().titel(), om, uddrag(c.tekst(), raekke));
  }

  /** The branch matters more than the type, and the type more than where it was. */
  private static int lighed(Caseoplysninger o, Forloeb f, String branche) {
    return (branche != null && branche.equalsIgnoreCase(o.branche()) ? 4 : 0)
        + (f.projekttype() == o.type() ? 2 : 0)
        + (Objects.equals(f.amk(), o.amk()) ? 1 : 0);
  }

  private static String uddrag(Casetekst t, String raekke) {
    return switch (raekke.startsWith("C") && raekke.length() > 1 ? raekke.charAt(1) : '5') {
      case '1' -> t.casensFormaal();
      case '2' -> t.parter();
      case '3' -> t.indhold();
      case '4' -> t.resultater();
      default -> t.laering() == null ? t.resultater() : t.laering();
    };
  }
}
