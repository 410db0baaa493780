package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.opfoelgning.Maaledage.Maaledag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Asks each job centre for what is not written on {@code Senere udfald} of its own (R-10.1,
 * ); who has written everything is not asked.
 */
@Brugstilfaelde
public class SpoergOmSenereUdfald implements Trin<Intet, Intet> {

  private final Maaledage maaledage;
  private final Senereudfaldsregister register;
  private final Underretninger underretninger;

  SpoergOmSenereUdfald(
      Maaledage maaledage, Senereudfaldsregister register, Underretninger underretninger) {
    this.maaledage = maaledage;
    this.register = register;
    this.underretninger = underretninger;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    LocalDate idag = Datoer.dagen(r.tidspunkt());
    Set<String> skrevet =
        register.iForloeb(r.forloebId()).stream()
            .map(s -> noegle(s.deltagerId(), s.maaneder()))
            .collect(Collectors.toSet());
    Map<String, Set<String>> mangler =
        maaledage.af(r.forloebId()).stream()
            .filter(m -> !m.dag().isAfter(idag))
            .filter(m -> !skrevet.contains(noegle(m)))
            .collect(
                Collectors.groupingBy(
                    m -> m.deltager().jobcenter(),
                    TreeMap::new,
                    Collectors.mapping(m -> m.deltager().deltagerId(), Collectors.toSet())));
    mangler.forEach(
        (jobcenter, hvem) ->
            underretninger.send(
                "senereudfald:%s:%s:%s".formatted(r.forloebId(), jobcenter, idag),
                r.forloebId(),
                jobcenter,
                "Hvor er de ledige nu?",
                "Der mangler svar for %s på listen Senere udfald. Skriv, hvor de er, så godt I ved det; det bliver kun til tal på tværs af forløb."
                    .formatted(Antal.af(hvem.size(), "deltager", "deltagere"))));
    return new Intet();
  }

  private static String noegle(Maaledag m) {
    return noegle(m.deltager().deltagerId(), m.punkt().maaneder());
  }

  private static String noegle(String deltagerId, int maaneder) {
    return maaneder + ":" + deltagerId;
  }
}
