package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import java.util.List;
import org.springframework.stereotype.Component;

/** All kinds of what is agreed, in the order of the phases. */
@Component
class Dokumentkilder {

  private final List<Dokumentkilde> alle;

  Dokumentkilder(
      Behovet behovet,
      Partsaftalen aftalen,
      Kurserne kurserne,
      Opstartsmoedet moedet,
      Vilkaarene vilkaarene,
      Planen planen,
      Hensigterne hensigterne,
      Udbuddet udbuddet,
      Profilen profilen,
      Informationsmoedet informationsdagen,
      Informationsmoedet informationsmoedet,
      Holdet holdet,
      Evalueringen evalueringen,
      Overdragelsen overdragelsen,
      Casen casen,
      Feltsvarene feltsvarene) {
    this.alle =
        List.of(
            behovet,
            aftalen,
            kurserne,
            moedet,
            vilkaarene,
            planen,
            hensigterne,
            udbuddet,
            profilen,
            informationsdagen,
            informationsmoedet,
            holdet,
            evalueringen,
            overdragelsen,
            casen,
            feltsvarene);
  }

  List<Dokumentkilde> alle() {
    return alle;
  }

  /** Every document that the person may take out. */
  List<Udgave> udgaver(Indsigt indsigt) {
    return alle.stream().flatMap(k -> k.udgaver(indsigt).stream()).toList();
  }
}
