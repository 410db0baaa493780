package dk.jobveu.udbud;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.faelles.Taltekst;
import java.util.List;

/** What a bid says (D13), for whoever may read it whole. */
public final class Tilbudsafsnit {

  private Tilbudsafsnit() {}

  public static List<Afsnit> af(Tilbud.Vilkaar v) {
    return List.of(
        felter(
            "Pris og indhold",
            felt("Samlet pris", Taltekst.skriv(v.pris()) + " kr."),
            felt("Indhold", v.indhold()),
            felt("Dækker alle kurser i planen", v.daekkerAlleKurser()),
            felt("Kurser", v.kurser().isEmpty() ? null : String.join(", ", v.kurser())),
            felt("AMU-kurser er med", v.indeholderAmu()),
            felt("Godkendelse til kurserne", v.godkendelse().tekst()),
            felt("Kurserne anerkendes som merit", v.meritAnerkendt()),
            felt("Merit", v.meritDokumentation())),
        felter(
            "Tid og sted",
            felt("Kursusstart", v.startdato()),
            felt("Kursusafslutning", v.slutdato()),
            felt("Sted", v.sted()),
            felt("Afvikling", v.afvikling().tekst())),
        felter(
            "Hold og fleksibilitet",
            felt("Mindste hold", v.minHold()),
            felt("Største hold", v.maksHold()),
            felt("Garantikursus", v.garantikursus()),
            felt("Holdets størrelse kan tilpasses", v.fleksibelHoldstoerrelse()),
            felt("Starten kan flyttes", v.fleksibelStart()),
            felt("Undervisning andre steder", v.fleksibeltSted()),
            felt("Faget er et af jeres specialer", v.harSpeciale()),
            felt("Vilkår for tomme pladser", v.tompladsVilkaar())));
  }
}
