package dk.jobveu.opstart;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A job centre decides which schemes its own citizens can use. */
@Brugstilfaelde
public class AfklarOrdninger implements Blanket<AfklarOrdninger.Svar, Intet> {

  private static final Valg ALLE = new Valg("ALLE", "Alle målgrupper");

  /** The schemes, or why none can be used. */
  public record Svar(List<Ordning> ordninger, String begrundelse) {}

  private final Ordninger ordninger;
  private final Ordningsoversigt oversigt;
  private final Referencedata referencedata;
  private final Forloebregister forloeb;
  private final Afvigelser afvigelser;

  AfklarOrdninger(
      Ordninger ordninger,
      Ordningsoversigt oversigt,
      Referencedata referencedata,
      Forloebregister forloeb,
      Afvigelser afvigelser) {
    this.ordninger = ordninger;
    this.oversigt = oversigt;
    this.referencedata = referencedata;
    this.forloeb = forloeb;
    this.afvigelser = afvigelser;
  }

  /** What is possible, and the schemes and target groups of the forløb's date. */
  @Override
  public Map<String, Object> vist(Situation s) {
    LocalDate dato = forloeb.hent(s.forloebId()).startdato();
    Map<String, String> navne =
        referencedata.ordninger(dato).stream()
            .collect(
                Collectors.toMap(o -> o.kode(), o -> o.navn(), (a, b) -> a, LinkedHashMap::new));
    Stream<Valg> maalgrupper =
        referencedata.maalgrupper(dato).stream()
            .map(m -> new Valg(String.valueOf(m.nr()), m.nr() + " " + m.titel()));
    return Map.of(
        "ordningsvalg",
        navne.entrySet().stream().map(e -> new Valg(e.getKey(), e.getValue())).toList(),
        "maalgruppevalg",
        Stream.concat(Stream.of(ALLE), maalgrupper).toList(),
        "forslag",
        oversigt.af(s.forloebId(), navne));
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    if (svar.ordninger().isEmpty()) {
      if (svar.begrundelse() == null) {
        throw new Regelbrud(
            "begrundelse", "Vælg mindst én ordning, eller skriv, hvorfor ingen kan bruges.");
      }
      afvigelser.registrer(r, "R-4.5", svar.begrundelse());
    }
    Set<String> set = new HashSet<>();
    for (Ordning valgt : svar.ordninger()) {
      if (!set.add(valgt.ordning() + "|" + valgt.maalgruppe())) {
        throw new Regelbrud(
            "ordninger", "Den samme ordning står to gange for den samme målgruppe.");
      }
    }
    ordninger.gemOrdninger(r, s.jobcenter(), svar.ordninger());
    return new Intet();
  }
}
