package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.feltsvar.Feltart;
import dk.jobveu.feltsvar.Feltsted;
import dk.jobveu.feltsvar.Feltsvar;
import dk.jobveu.feltsvar.Feltsvararkiv;
import dk.jobveu.feltsvar.Feltvaerdi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Records the checked answers to the fields that a designer has added, each with what was asked,
 * and says which of them the process is to know.
 */
@Component
class Tilfoejedefelter {

  private final Feltsvararkiv arkiv;

  Tilfoejedefelter(Feltsvararkiv arkiv) {
    this.arkiv = arkiv;
  }

  /**
   * @param svar all checked answers of the form by key
   * @return the process variables among them
   * @throws BlanketFejl when there is something to keep and no forløb that it belongs to
   */
  Map<String, Object> gem(
      Registrering r, Feltsted sted, List<Felt> felter, Map<String, Object> svar) {
    List<Feltvaerdi> vaerdier = new ArrayList<>();
    Map<String, Object> variabler = new LinkedHashMap<>();
    for (Felt felt : felter) {
      Object v = svar.get(felt.noegle());
      if (felt.erListe() && v instanceof List<?> raekker) {
        kolonner(sted.blanket(), felt, raekker, vaerdier);
      } else if (erTilfoejet(sted.blanket(), null, felt)) {
        if (v != null) {
          vaerdier.addAll(vaerdier(null, null, felt, v));
        }
        if (felt.registrering().procesvariabel()) {
          variabler.put(felt.noegle(), somVariabel(v));
        }
      }
    }
    if (!vaerdier.isEmpty() && r.forloebId() == null) {
      throw new BlanketFejl(
          null,
          "Processen hører ikke til et forløb, så svarene kan ikke gemmes. Begynd den fra et.");
    }
    if (!vaerdier.isEmpty()) {
      arkiv.gem(vaerdier.stream().map(v -> new Feltsvar(r, sted, v)).toList());
    }
    return variabler;
  }

  /** A list that was there may have got a column; one that was not has nothing but new ones. */
  private static void kolonner(
      String blanket, Felt liste, List<?> raekker, List<Feltvaerdi> vaerdier) {
    for (int nr = 0; nr < raekker.size(); nr++) {
      Map<?, ?> raekke = (Map<?, ?>) raekker.get(nr);
      for (Felt kolonne : liste.underfelter()) {
        Object v = raekke.get(kolonne.noegle());
        if (v != null && erTilfoejet(blanket, liste.noegle(), kolonne)) {
          vaerdier.addAll(vaerdier(liste.noegle(), nr + 1, kolonne, v));
        }
      }
    }
  }

  /** What cannot be written in is ours, and was only shown. */
  private static boolean erTilfoejet(String blanket, String liste, Felt felt) {
    return !felt.skrivebeskyttet() && !Medfulgt.felt(blanket, liste, felt.noegle());
  }

  private static List<Feltvaerdi> vaerdier(String liste, Integer raekke, Felt felt, Object v) {
    if (v instanceof List<?> flere) {
      List<Feltvaerdi> hver = new ArrayList<>();
      flere.forEach(e -> hver.add(vaerdi(liste, raekke, felt, hver.size() + 1, e)));
      return hver;
    }
    return List.of(vaerdi(liste, raekke, felt, 1, v));
  }

  private static Feltvaerdi vaerdi(String liste, Integer raekke, Felt felt, int valgNr, Object v) {
    Feltart art = art(felt);
    Feltregistrering hvordan = felt.registrering();
    return new Feltvaerdi(
        liste,
        raekke,
        felt.noegle(),
        valgNr,
        felt.label() == null ? felt.noegle() : felt.label(),
        art,
        hvordan.laesere(),
        art == Feltart.TEKST
            ? (String) v
            : art == Feltart.VALG ? hvordan.valgtekster().getOrDefault(v, (String) v) : null,
        art == Feltart.VALG ? (String) v : null,
        art == Feltart.TAL ? (BigDecimal) v : null,
        art == Feltart.DAG ? LocalDate.parse((String) v) : null,
        art == Feltart.JA_NEJ ? (Boolean) v : null);
  }

  private static Feltart art(Felt felt) {
    return switch (felt.type()) {
      case "number" -> Feltart.TAL;
      case "checkbox" -> Feltart.JA_NEJ;
      case "datetime" -> "time".equals(felt.undertype()) ? Feltart.TEKST : Feltart.DAG;
      case "select", "radio", "checklist", "taglist" -> Feltart.VALG;
      default -> Feltart.TEKST;
    };
  }

  /** The engine keeps whole numbers, ticks and codes of choices. */
  private static Object somVariabel(Object v) {
    return v instanceof BigDecimal tal ? (Object) tal.intValueExact() : v;
  }
}
