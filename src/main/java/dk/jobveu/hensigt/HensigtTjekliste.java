package dk.jobveu.hensigt;

import dk.jobveu.behov.Virksomheder;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import dk.jobveu.hensigt.Hensigtserklaering.Afgiver;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Derives checklist row C3.3. */
@Component
class HensigtTjekliste implements Tjeklistekilde {

  private static final String RAEKKE = "C3.3";

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;

  HensigtTjekliste(Hensigtserklaeringer erklaeringer, Virksomheder virksomheder) {
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    List<Hensigtserklaering> gaeldende = erklaeringer.gaeldende(forloebId);
    if (gaeldende.isEmpty()) {
      return List.of(
          new Raekketilstand(
              RAEKKE,
              Tilstand.IKKE_OPFYLDT,
              "Ingen virksomhed har givet en hensigtserklæring.",
              null));
    }
    int job = gaeldende.stream().mapToInt(h -> h.indhold().antalJob()).sum();
    int garanti = gaeldende.stream().mapToInt(h -> h.indhold().jobgarantiAntal()).sum();
    String bevis =
        "%s på %d job, heraf %d med jobgaranti"
            .formatted(
                gaeldende.size() == 1
                    ? "1 hensigtserklæring"
                    : gaeldende.size() + " hensigtserklæringer",
                job,
                garanti);
    Set<String> givet =
        gaeldende.stream().map(Hensigtserklaering::virksomhedId).collect(Collectors.toSet());
    long uden =
        virksomheder.tilkendegivne(forloebId).stream().filter(v -> !givet.contains(v.id())).count();
    if (uden > 0) {
      return List.of(
          new Raekketilstand(
              RAEKKE,
              Tilstand.OPFYLDT_PAA_ANDEN_VIS,
              "Ikke alle virksomheder med et behov har givet en hensigtserklæring. Der mangler %d."
                  .formatted(uden),
              bevis));
    }
    long forbehold = gaeldende.stream().filter(h -> !h.indhold().sigerDetHele()).count();
    if (forbehold > 0) {
      return List.of(
          new Raekketilstand(
              RAEKKE,
              Tilstand.OPFYLDT_PAA_ANDEN_VIS,
              "Ikke alle erklæringer siger, at indholdet passer, og at virksomheden ønsker at"
                  + " ansætte ledige. Det gælder %d.".formatted(forbehold),
              bevis));
    }
    boolean kunAndre =
        gaeldende.stream().noneMatch(h -> h.indhold().afgivetAf() == Afgiver.VIRKSOMHED);
    return List.of(
        kunAndre
            ? new Raekketilstand(
                RAEKKE,
                Tilstand.OPFYLDT_PAA_ANDEN_VIS,
                "Erklæringen er givet på virksomhedernes vegne eller som et antal ansættelser.",
                bevis)
            : new Raekketilstand(RAEKKE, Tilstand.OPFYLDT, null, bevis));
  }
}
