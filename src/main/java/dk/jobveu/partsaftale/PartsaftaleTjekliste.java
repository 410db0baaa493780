package dk.jobveu.partsaftale;

import static dk.jobveu.forloeb.Tilstand.IKKE_OPFYLDT;
import static dk.jobveu.forloeb.Tilstand.OPFYLDT;
import static dk.jobveu.forloeb.Tilstand.OPFYLDT_PAA_ANDEN_VIS;

import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Derives checklist row C2.1 with its five sub-bullets. */
@Component
class PartsaftaleTjekliste implements Tjeklistekilde {

  private static final String RAEKKE = "C2.1";

  private final Partsaftaler aftaler;

  PartsaftaleTjekliste(Partsaftaler aftaler) {
    this.aftaler = aftaler;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    Optional<Partsaftale> fundet = aftaler.seneste(forloebId);
    if (fundet.isEmpty()) {
      return List.of(new Raekketilstand(RAEKKE, IKKE_OPFYLDT, "Der er ingen aftale endnu.", null));
    }
    Partsaftale a = fundet.get();
    List<Raekketilstand> raekker = new ArrayList<>();
    raekker.add(hele(a));
    raekker.add(punkt("a", "formålet er ikke beskrevet", a.indhold().aftalensFormaal()));
    raekker.add(punkt("b", "kompetencebehovet er ikke beskrevet", kompetencebehov(a)));
    raekker.add(punkt("c", "målgruppen er ikke beskrevet", maalgruppe(a)));
    raekker.add(punkt("d", "beskæftigede er ikke nævnt", a.indhold().beskaeftigede()));
    raekker.add(punkt("e", "målet fra ufaglært til faglært mangler", a.indhold().loeftemaal()));
    return raekker;
  }

  private Raekketilstand hele(Partsaftale a) {
    List<Tiltraedelse> tiltraedelser = aftaler.tiltraedelser(a.forloebId(), a.version());
    String svar =
        tiltraedelser.stream()
            .map(t -> t.side().tekst() + ": " + t.svar().tekst().toLowerCase())
            .collect(Collectors.joining(", "));
    return switch (a.status()) {
      case INDGAAET ->
          tiltraedelser.stream().noneMatch(Tiltraedelse::erPaaVegneAf)
              ? new Raekketilstand(RAEKKE, OPFYLDT, null, svar)
              : new Raekketilstand(
                  RAEKKE,
                  OPFYLDT_PAA_ANDEN_VIS,
                  "Koordinatoren har svaret på en parts vegne.",
                  svar);
      case PAA_ANDEN_VIS ->
          new Raekketilstand(
              RAEKKE,
              OPFYLDT_PAA_ANDEN_VIS,
              "Parterne bakker forløbet op uden en aftale, som begge organisationer har skrevet"
                  + " under på.",
              svar);
      case UDKAST ->
          new Raekketilstand(
              RAEKKE, IKKE_OPFYLDT, "Aftalen er et udkast.", svar.isEmpty() ? null : svar);
      case FORKASTET -> new Raekketilstand(RAEKKE, IKKE_OPFYLDT, "Parterne blev ikke enige.", svar);
    };
  }

  private static Raekketilstand punkt(String bogstav, String mangel, String indhold) {
    Tilstand tilstand = Partsaftale.udfyldt(indhold) ? OPFYLDT : IKKE_OPFYLDT;
    return new Raekketilstand(
        RAEKKE + bogstav,
        tilstand,
        tilstand == OPFYLDT ? null : "I aftalen: " + mangel + ".",
        null);
  }

  private static String kompetencebehov(Partsaftale a) {
    return Partsaftale.udfyldt(a.indhold().stillingsbetegnelser())
            && Partsaftale.udfyldt(a.indhold().fagligeKompetencer())
        ? a.indhold().stillingsbetegnelser()
        : null;
  }

  private static String maalgruppe(Partsaftale a) {
    return a.indhold().alleLedige() ? "alle ledige" : a.indhold().indsnaevring();
  }
}
