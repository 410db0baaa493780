package dk.jobveu.kursus;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forlaeg;
import dk.jobveu.forloeb.Forloebspakke;
import dk.jobveu.partsaftale.Virksomhedsoenske;
import dk.jobveu.partsaftale.Virksomhedsoensker;
import dk.jobveu.referencedata.Branchepakke;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records the courses that the parties agree on (R-3.6, D7); each change is a new version. Starts
 * from the last version, that of the forløb this one is a copy of, or the package it began with.
 */
@Brugstilfaelde
public class SammensaetKurser implements Blanket<SammensaetKurser.Svar, Intet> {

  private static final Map<String, String> DROEFTES_IGEN =
      Map.of(
          "MANGLER_BEGRUNDELSE", "Der mangler en begrundelse for et kursus uden merit.",
          "ACCEPTERET_MED_PLAN",
              "Ingen af kurserne giver merit endnu. Skriv en plan for, hvordan meriten kommer"
                  + " senere.",
          "PARTERNE_SKAL_ACCEPTERE",
              "Ingen af kurserne giver merit. Vælg andre kurser, eller sæt kryds ved, at begge"
                  + " parter accepterer det.");

  /** What the parties agree on, the courses in their order. */
  public record Svar(
      List<Raekke> kurser,
      String adgang,
      String raadgivning,
      boolean almenFoerst,
      String planForMerit,
      boolean ingenMeritAccepteret) {}

  /**
   * A course as it is written down.
   *
   * @param anerkendt JA, or VED_IKKE until a school has answered
   */
  public record Raekke(
      String titel,
      String fagkode,
      Kursustype kursustype,
      BigDecimal varighedDage,
      boolean giverMerit,
      String uddannelse,
      String anerkendt,
      String skole,
      String begrundelse,
      String certifikat,
      boolean harUdbyder) {

    private static final String JA = "JA";

    static Raekke af(Kursus k) {
      return new Raekke(
          k.titel(),
          k.fagkode(),
          k.kursustype(),
          k.varighedDage(),
          k.indgaarIUddannelse(),
          k.uddannelse(),
          Boolean.TRUE.equals(k.anerkendt()) ? JA : "VED_IKKE",
          k.anerkendtAf(),
          k.begrundelse(),
          k.certifikat(),
          k.harUdbyder());
    }

    /** No school has said yet that it recognises the course. */
    static Raekke af(Branchepakke.Kursus k) {
      return new Raekke(
          k.titel(),
          null,
          Kursustype.valueOf(k.kursustype()),
          k.dage(),
          k.merit(),
          k.uddannelse(),
          "VED_IKKE",
          null,
          k.begrundelse(),
          k.certifikat(),
          false);
    }

    Kursus kursus(int nr) {
      return new Kursus(
          nr,
          titel,
          fagkode,
          kursustype,
          varighedDage,
          giverMerit,
          uddannelse,
          JA.equals(anerkendt) ? Boolean.TRUE : null,
          skole,
          begrundelse,
          certifikat,
          harUdbyder,
          null);
    }
  }

  private final Kursussammensaetninger sammensaetninger;
  private final Virksomhedsoensker oensker;
  private final Forlaeg forlaeg;
  private final Forloebspakke pakke;

  SammensaetKurser(
      Kursussammensaetninger sammensaetninger,
      Virksomhedsoensker oensker,
      Forlaeg forlaeg,
      Forloebspakke pakke) {
    this.pakke = pakke;
    this.sammensaetninger = sammensaetninger;
    this.oensker = oensker;
    this.forlaeg = forlaeg;
  }

  /** What the parties accepted the last time is asked again. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    return forlaeg
        .find(s.forloebId(), sammensaetninger::seneste, sammensaetninger::gaeldende)
        .map(
            k ->
                new Svar(
                    k.kurser().stream().map(Raekke::af).toList(),
                    k.adgang(),
                    k.raadgivning(),
                    k.almenFoerst(),
                    k.planForMerit(),
                    false))
        .or(() -> pakke.til(s.forloebId()).map(SammensaetKurser::afPakke));
  }

  private static Svar afPakke(Branchepakke pakke) {
    return new Svar(
        pakke.kurser().stream().map(Raekke::af).toList(), null, null, false, null, false);
  }

  /** The companies' wishes, and why the parties are asked again. */
  @Override
  public Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = new HashMap<>();
    vist.put(
        "oenskeliste",
        oensker.alle(s.forloebId()).stream().map(Virksomhedsoenske::somRaekke).toList());
    vist.put(
        "droeftTekst",
        sammensaetninger.seneste(s.forloebId()).map(SammensaetKurser::droeftes).orElse(null));
    return vist;
  }

  private static String droeftes(Kursussammensaetning k) {
    return k.erAfvistAfDenFagligeSide()
        ? "Den faglige organisation er ikke enig i kurserne: " + k.fagligtSvar().grund()
        : DROEFTES_IGEN.get(String.valueOf(k.meritResultat()));
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    List<Kursus> kurser = new ArrayList<>();
    for (Raekke raekke : svar.kurser()) {
      if (raekke.giverMerit() && raekke.uddannelse() == null) {
        throw new Regelbrud(
            "kurser",
            "Skriv, hvilken uddannelse kurset »%s« giver merit til.".formatted(raekke.titel()));
      }
      kurser.add(raekke.kursus(kurser.size() + 1));
    }
    if (kurser.isEmpty()) {
      throw new Regelbrud("kurser", "Tilføj mindst ét kursus.");
    }
    sammensaetninger.gemVersion(
        new Kursussammensaetning(
            s.registrering(),
            sammensaetninger.seneste(s.forloebId()).map(Kursussammensaetning::version).orElse(0)
                + 1,
            svar.adgang(),
            svar.raadgivning(),
            svar.almenFoerst() || almeneStaarFoerst(kurser),
            svar.planForMerit(),
            svar.ingenMeritAccepteret(),
            Kursussammensaetning.Status.UDKAST,
            null,
            null,
            null,
            kurser));
    return new Intet();
  }

  /** The forløb is staged also when general courses come before the others. */
  private static boolean almeneStaarFoerst(List<Kursus> kurser) {
    return kurser.get(0).kursustype().erAlmen()
        && kurser.stream().anyMatch(k -> !k.kursustype().erAlmen());
  }
}
