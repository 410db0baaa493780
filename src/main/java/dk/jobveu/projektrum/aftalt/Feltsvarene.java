package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.feltsvar.Feltsvar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was answered to the fields that a designer has added, a section for each task. */
@Component
class Feltsvarene implements Dokumentkilde {

  static final String STI = "felter";

  private final LaesteFeltsvar laeste;
  private final Aktoerer aktoerer;

  Feltsvarene(LaesteFeltsvar laeste, Aktoerer aktoerer) {
    this.laeste = laeste;
    this.aktoerer = aktoerer;
  }

  @Override
  public String sti() {
    return STI;
  }

  @Override
  public String navn() {
    return "Tilføjede felter";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    Map<String, List<Feltsvar>> opgaver =
        laeste.af(indsigt).stream()
            .collect(groupingBy(s -> s.sted().opgave(), LinkedHashMap::new, toList()));
    return opgaver.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Dokument(
                null,
                null,
                null,
                opgaver.entrySet().stream().map(o -> afsnit(o.getKey(), o.getValue())).toList(),
                null));
  }

  private Dokument.Afsnit afsnit(String opgave, List<Feltsvar> svar) {
    return tabel(
        opgave,
        List.of("Felt", "Svar", "Hvem", "Hvornår"),
        svar.stream()
            .map(
                s ->
                    raekke(
                        spoergsmaal(s),
                        s.vaerdi().somTekst(),
                        hvem(s),
                        Datoer.dagen(s.registrering().tidspunkt())))
            .toList());
  }

  /** With the row it stood in, and the citizen's pseudonym for those who may read it. */
  private static String spoergsmaal(Feltsvar s) {
    String felt =
        s.vaerdi().raekke() == null
            ? s.vaerdi().label()
            : s.vaerdi().label() + " (række " + s.vaerdi().raekke() + ")";
    return s.sted().deltagerId() == null ? felt : felt + ", " + s.sted().deltagerId();
  }

  private String hvem(Feltsvar s) {
    String organisation = s.registrering().organisation();
    return organisation == null ? null : aktoerer.navn(organisation);
  }

  /** They are answers of single tasks and no document that somebody agrees on. */
  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return List.of();
  }
}
