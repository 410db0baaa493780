package dk.jobveu.partsaftale;

import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Fristdage;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forlaeg;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft that the parties are to answer; each draft is a new version. Starts from
 * the last draft, from the forløb it is a copy of, or from ordinary wordings.
 */
@Brugstilfaelde
public class UdarbejdPartsaftale implements Blanket<Aftaleindhold, UdarbejdPartsaftale.Udfald> {

  private static final String FORMAAL =
      "Parterne er enige om, at forløbet skal give branchen den arbejdskraft, den mangler.";
  private static final String LEDIGE =
      "Alle målgrupper af ledige skal kunne få gavn af de job og uddannelser, som forløbet åbner.";
  private static final String BESKAEFTIGEDE = "Beskæftigede medarbejdere kan være med i forløbet.";
  private static final String LOEFTEMAAL =
      "Målet er at løfte faglige kompetencer, som kan bruges på vejen fra ufaglært til faglært.";

  /** The last day for the parties' answers. */
  public record Udfald(LocalDate svarfrist) {}

  private final Partsaftaler aftaler;
  private final Behovsregister behov;
  private final Forlaeg forlaeg;
  private final Fristdage frister;
  private final Finansieringstegn tegn;
  private final Afvigelser afvigelser;

  UdarbejdPartsaftale(
      Partsaftaler aftaler,
      Behovsregister behov,
      Forlaeg forlaeg,
      Fristdage frister,
      Finansieringstegn tegn,
      Afvigelser afvigelser) {
    this.aftaler = aftaler;
    this.behov = behov;
    this.forlaeg = forlaeg;
    this.frister = frister;
    this.tegn = tegn;
    this.afvigelser = afvigelser;
  }

  @Override
  public Optional<Aftaleindhold> forslag(Situation s) {
    LocalDate frist = frister.sidsteDag("underskrift");
    return forlaeg
        .find(s.forloebId(), aftaler::seneste, aftaler::indgaaet)
        .map(a -> a.indhold().medSvarfrist(frist))
        .or(() -> Optional.of(almindeligt(s.forloebId(), frist)));
  }

  private Aftaleindhold almindeligt(String forloebId, LocalDate frist) {
    return new Aftaleindhold(
        null,
        "REGIONAL",
        FORMAAL,
        behov.find(forloebId).map(Behov::stillingstekst).orElse(null),
        null,
        true,
        LEDIGE,
        null,
        BESKAEFTIGEDE,
        LOEFTEMAAL,
        true,
        null,
        frist);
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return Collections.singletonMap(
        "manglerTekst", aftaler.seneste(s.forloebId()).map(Partsaftale::mangeltekst).orElse(null));
  }

  @Override
  public Udfald modtag(Aftaleindhold indhold, Situation s) {
    if (!indhold.alleLedige() && !Partsaftale.udfyldt(indhold.indsnaevring())) {
      throw new Regelbrud(
          "indsnaevring",
          "Skriv, hvorfor nogle målgrupper af ledige er valgt fra, eller sæt kryds ved alle.");
    }
    tegn.find(indhold).ifPresent(saetning -> kraevAfklaring(saetning, indhold, s));
    int version = aftaler.seneste(s.forloebId()).map(Partsaftale::version).orElse(0) + 1;
    aftaler.gemAftale(
        new Partsaftale(s.registrering(), version, indhold, Partsaftale.Status.UDKAST, List.of()));
    return new Udfald(indhold.svarSenest());
  }

  /** Only whoever wrote it can say whether it decides anything, and the sides must see that. */
  private void kraevAfklaring(String saetning, Aftaleindhold indhold, Situation s) {
    if (!Partsaftale.udfyldt(indhold.finansieringAfklaring())) {
      throw new Regelbrud(
          "finansieringAfklaring",
          "»%s« ligner en beslutning om finansiering eller igangsætning, og det hører ikke hjemme i en partsaftale. Ret teksten, eller skriv her, hvorfor det ikke er en beslutning."
              .formatted(saetning));
    }
    afvigelser.registrer(s.registrering(), "R-3.4", indhold.finansieringAfklaring());
  }
}
