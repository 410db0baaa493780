package dk.jobveu.motor.eksempel;

import dk.jobveu.faelles.regneark.Ark;
import dk.jobveu.faelles.regneark.Celle;
import dk.jobveu.faelles.regneark.Regneark;
import dk.jobveu.faelles.regneark.UlaeseligFil;
import dk.jobveu.motor.eksempel.Eksempelkolonner.Kolonne;
import dk.jobveu.motor.eksempel.Eksempelkolonner.Slags;
import dk.jobveu.motor.modelkontrol.Modelfejl;
import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/**
 * The examples of a table as they stand in {@code dmn/eksempler/}: a spreadsheet with a row for
 * each. Read whole; what is wrong is told by row and column.
 */
final class Eksempelfil {

  private final String fil;
  private final Eksempelkolonner kolonner;
  private final List<Eksempel> eksempler = new ArrayList<>();
  private final List<Modelfejl> fejl = new ArrayList<>();

  private Eksempelfil(String fil, Eksempelkolonner kolonner) {
    this.fil = fil;
    this.kolonner = kolonner;
  }

  static Eksempelfil laes(String fil, byte[] indhold, DecisionTable tabel) {
    Eksempelfil laest = new Eksempelfil(fil, Eksempelkolonner.af(tabel));
    try {
      laest.laes(Regneark.laes(indhold).raekker());
    } catch (UlaeseligFil e) {
      laest.sig("filen", e.getMessage());
    }
    return laest;
  }

  List<Eksempel> eksempler() {
    return List.copyOf(eksempler);
  }

  /** What cannot be read. */
  List<Modelfejl> fejl() {
    return List.copyOf(fejl);
  }

  private void laes(List<Ark.Raekke> raekker) {
    if (raekker.isEmpty()) {
      sig("filen", "Filen er tom. Første række er kolonnernes navne.");
      return;
    }
    List<Kolonne> hoved = hoved(raekker.get(0));
    if (!fejl.isEmpty()) {
      return;
    }
    if (raekker.size() == 1) {
      sig("filen", "Filen har ingen eksempler. Skriv et under kolonnernes navne.");
    }
    raekker.subList(1, raekker.size()).forEach(r -> raekke(r, hoved));
  }

  private List<Kolonne> hoved(Ark.Raekke raekke) {
    List<Kolonne> hoved = new ArrayList<>();
    Set<Kolonne> set = new HashSet<>();
    for (Celle c : raekke.celler()) {
      Kolonne k = c.erTom() ? null : kolonner.med(c.tekst());
      if (k == null && !c.erTom()) {
        sig(
            "række " + raekke.nr(),
            "Tabellen har ikke kolonnen »%s«. Den har: %s."
                .formatted(
                    c.tekst(),
                    String.join(", ", kolonner.alle().stream().map(Kolonne::overskrift).toList())));
      } else if (k != null && !set.add(k)) {
        sig("række " + raekke.nr(), "Kolonnen »%s« står to gange.".formatted(c.tekst()));
      }
      hoved.add(k);
    }
    if (hoved.stream().noneMatch(k -> k != null && k.slags() == Slags.TITEL)) {
      sig("række " + raekke.nr(), "Kolonnen »Eksempel« mangler.");
    }
    if (hoved.stream().noneMatch(k -> k != null && k.slags() == Slags.SVAR)) {
      sig(
          "række " + raekke.nr(),
          "Der mangler en kolonne med det ventede svar, for eksempel »%s«."
              .formatted(
                  kolonner.alle().stream()
                      .filter(k -> k.slags() == Slags.SVAR)
                      .map(Kolonne::overskrift)
                      .findFirst()
                      .orElse("Svar")));
    }
    return hoved;
  }

  private void raekke(Ark.Raekke raekke, List<Kolonne> hoved) {
    String titel = null;
    Map<String, Object> input = new LinkedHashMap<>();
    Map<String, List<Object>> svar = new LinkedHashMap<>();
    List<String> regler = List.of();
    List<String> vinderOver = List.of();
    int foer = fejl.size();
    for (int i = 0; i < raekke.celler().size(); i++) {
      Celle celle = raekke.celler().get(i);
      if (celle.erTom()) {
        continue;
      }
      Kolonne k = i < hoved.size() ? hoved.get(i) : null;
      if (k == null) {
        sig("række " + raekke.nr(), "»%s« står uden for kolonnerne.".formatted(celle.tekst()));
        continue;
      }
      String sted = "række %d, kolonnen »%s«".formatted(raekke.nr(), k.overskrift());
      if (celle.fejl() != null) {
        sig(sted, celle.fejl());
        continue;
      }
      try {
        switch (k.slags()) {
          case TITEL -> titel = celle.tekst().strip();
          case INPUT -> input.put(k.navn(), Eksempelvaerdi.laes(celle.tekst(), k.type()));
          case SVAR -> svar.put(k.navn(), svar(celle.tekst(), k));
          case REGEL -> regler = navne(celle.tekst());
          case VINDER_OVER -> vinderOver = navne(celle.tekst());
        }
      } catch (Eksempelvaerdi.Ulaeselig e) {
        sig(sted, e.getMessage());
      }
    }
    if (titel == null) {
      sig("række " + raekke.nr(), "Skriv under Eksempel, hvad rækken viser.");
    }
    if (svar.isEmpty() && fejl.size() == foer) {
      sig("række " + raekke.nr(), "Eksemplet siger ikke, hvad tabellen skal svare.");
    }
    if (fejl.size() == foer) {
      eksempler.add(new Eksempel(raekke.nr(), titel, input, svar, regler, vinderOver));
    }
  }

  private List<Object> svar(String celle, Kolonne k) {
    return kolonner.eneste()
        ? java.util.Collections.singletonList(Eksempelvaerdi.laes(celle, k.type()))
        : Eksempelvaerdi.liste(celle, k.type());
  }

  private static List<String> navne(String celle) {
    return Arrays.stream(celle.split("[|,]")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private void sig(String sted, String besked) {
    fejl.add(new Modelfejl(fil, sted, besked, Alvor.AFVIS));
  }
}
