package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.modelkontrol.Blanketmodel.Del;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every form keeps to, so that Tasklist shows it, nothing is lost and nobody is named in it.
 */
final class Blanketfelter {

  /** Components that Tasklist shows and whose answers the server can check. */
  private static final Set<String> TILLADT =
      Set.of(
          "text",
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "checklist",
          "radio",
          "select",
          "taglist",
          "datetime",
          "group",
          "dynamiclist",
          "table",
          "separator",
          "spacer");

  /** Questions about a person: people are kept on the lists of Projektrum, never in a form. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?i)\\bcpr|personnummer|\\be-?mail|mailadresse|telefon|\\btlf|\\bmobil|fornavn|efternavn"
              + "|kontaktperson|\\bnavne?t? på (en |den )?(deltager|borger|ledig|kandidat|medarbejder"
              + "|person|leder|underskriver)|deltagerens navn|borgerens navn|underskriver(s|ens) navn");

  private static final Pattern PERSONNOEGLE =
      Pattern.compile(
          "(?i)cpr.*|.*email|.*mail|.*telefon.*|.*tlf|fornavn|efternavn|kontaktperson.*");

  private Blanketfelter() {}

  static void hedderSomFilen(Blanketmodel b, Omgivelser om, Fund fund) {
    String id = b.json().path("id").asText();
    if (!id.equals(b.id()) || !id.matches("[a-z0-9]+(_[a-z0-9]+)*")) {
      fund.sig(
          id,
          "Blanketten hedder »%s« og filen »%s«. De skal hedde det samme, med små bogstaver og understreg."
              .formatted(id, b.id()));
    }
    if (!"default".equals(b.json().path("type").asText())
        // a newer editor writes a newer number, also when nothing else in the form is newer
        || b.json().path("schemaVersion").asInt() < 16
        || !"Camunda Platform".equals(b.json().path("executionPlatform").asText())) {
      fund.sig(
          id,
          "Blanketten er ikke lavet til Camunda Platform 7 (type default, schemaVersion fra 16).");
    }
  }

  static void kunFelterSomKanVises(Blanketmodel b, Omgivelser om, Fund fund) {
    Set<String> ider = new HashSet<>();
    for (Del d : b.dele()) {
      if (!TILLADT.contains(d.type())) {
        fund.sig(
            d.navn(), "Opgavelisten kan ikke vise et felt af slagsen »%s«.".formatted(d.type()));
      }
      if (d.tekst("id").isEmpty() || !ider.add(d.tekst("id"))) {
        fund.sig(
            d.navn(),
            "Feltet har intet id, eller et andet har det samme: »%s«.".formatted(d.tekst("id")));
      }
    }
  }

  /** Links stay in the house, pictures and HTML from elsewhere do not get in. */
  static void teksterHenterIntet(Blanketmodel b, Omgivelser om, Fund fund) {
    b.dele().stream()
        .filter(d -> d.er("text"))
        .filter(d -> Pattern.compile("http|!\\[|<|javascript:").matcher(d.tekst("text")).find())
        .forEach(
            d -> fund.sig(d.navn(), "En tekst må ikke hente billeder, HTML eller sider udefra."));
  }

  static void begynderMedHvadDerBesluttes(Blanketmodel b, Omgivelser om, Fund fund) {
    Del foerste = b.dele().isEmpty() ? null : b.dele().get(0);
    boolean rigtig =
        foerste != null
            && foerste.er("text")
            && foerste.tekst("text").startsWith("## ")
            && foerste.tekst("text").lines().skip(1).anyMatch(l -> !l.isBlank());
    if (!rigtig) {
      fund.sig(
          b.id(),
          "Begynd med en tekst: en overskrift (## …) med det, der skal besluttes, og et par sætninger til hjælp.");
    }
  }

  static void laengderOgGraenser(Blanketmodel b, Omgivelser om, Fund fund) {
    for (Del d : b.dele()) {
      if (d.er("textfield") && !laengde(d, 400) || d.er("textarea") && !laengde(d, 4000)) {
        fund.sig(
            d.navn(),
            "Sæt en største længde, højst %d tegn.".formatted(d.er("textfield") ? 400 : 4000));
      }
      // what cannot be changed is not checked: it comes from us
      boolean fast = d.json().path("readonly").asBoolean();
      if (d.er("number") && !fast && !(d.krav("min").isNumber() && d.krav("max").isNumber())) {
        fund.sig(d.navn(), "Sæt mindste og største værdi.");
      }
      if (d.er("number") && !d.json().path("decimalDigits").isInt()) {
        fund.sig(d.navn(), "Sæt, hvor mange decimaler der er, også når der ingen er (0).");
      }
      if (d.krav("pattern").isTextual() && d.egenskab("patternMessage").asText().isBlank()) {
        fund.sig(d.navn(), "Skriv i egenskaben »patternMessage« på dansk, hvad der skal skrives.");
      }
      String nummer = d.egenskab("nummer").asText();
      if (!Set.of("", "telefon", "pnummer").contains(nummer)) {
        fund.sig(
            d.navn(), "»%s« er ikke en slags nummer: telefon eller pnummer.".formatted(nummer));
      }
      if (d.krav("pattern").asText().matches(".*[*+}].*[*+].*")) {
        fund.sig(d.navn(), "Mønstret kan tage meget lang tid at prøve. Gør det enklere.");
      }
      if (d.er("datetime") && !d.tekst("subtype").equals("date")) {
        fund.sig(d.navn(), "Spørg om en dato, ikke om et klokkeslæt.");
      }
      String dag = d.egenskab("dag").asText();
      if (d.er("datetime") && !Set.of("fra_i_dag", "til_i_dag", "fri").contains(dag)) {
        fund.sig(
            d.navn(),
            "Skriv i egenskaben »dag«, om dagen må være gået: fra_i_dag, til_i_dag eller fri.");
      }
    }
  }

  private static boolean laengde(Del d, int hoejst) {
    String moenster = d.krav("pattern").asText();
    boolean fastLaengde = moenster.startsWith("^") && moenster.matches("[^*+]+[$]");
    return fastLaengde || d.krav("maxLength").isInt() && d.krav("maxLength").asInt() <= hoejst;
  }

  /**
   * A list that is folded sends only what is shown (seen in Tasklist: eight rows became five). Our
   * Tasklist unfolds it; whoever shows the form elsewhere would lose rows.
   */
  static void listerErFoldetUd(Blanketmodel b, Omgivelser om, Fund fund) {
    b.dele().stream()
        .filter(d -> d.er("dynamiclist"))
        .filter(
            d ->
                !d.json().path("disableCollapse").asBoolean()
                    || !d.json().path("isRepeating").asBoolean())
        .forEach(
            d ->
                fund.sig(
                    d.navn(),
                    "En liste skal have disableCollapse og isRepeating, ellers kan den miste rækker."));
  }

  static void ingenListeIListe(Blanketmodel b, Omgivelser om, Fund fund) {
    b.dele().stream()
        .filter(d -> d.er("dynamiclist") && d.liste() != null)
        .forEach(d -> fund.sig(d.navn(), "En liste må ikke ligge i en liste."));
  }

  static void noeglerErEntydige(Blanketmodel b, Omgivelser om, Fund fund) {
    Set<String> set = new HashSet<>();
    for (Del d : b.dele()) {
      if (!d.spoerger() && !d.er("dynamiclist")) {
        continue;
      }
      if (!d.noegle().matches("[a-z][a-zA-Z0-9]*")) {
        fund.sig(d.navn(), "»%s« er ikke en nøgle som denneHer.".formatted(d.noegle()));
      }
      if (!set.add(d.liste() + "/" + d.noegle())) {
        fund.sig(d.navn(), "To felter har nøglen »%s«.".formatted(d.noegle()));
      }
      if (d.liste() == null && Procesvariabler.findes(d.noegle())) {
        fund.sig(
            d.navn(),
            "»%s« er navnet på en procesvariabel, som ville forsvinde med svaret. Kald feltet noget andet."
                .formatted(d.noegle()));
      }
    }
  }

  static void ingenSpoergsmaalOmEnPerson(Blanketmodel b, Omgivelser om, Fund fund) {
    for (Del d : b.dele()) {
      if (d.spoerger() || d.er("dynamiclist")) {
        if (PERSON.matcher(d.label()).find()) {
          fund.sig(
              d.navn(),
              "»%s« spørger om en person. Det må en blanket ikke: folk skrives på listerne i Projektrum."
                  .formatted(d.label()));
        } else if (PERSONNOEGLE.matcher(d.noegle()).matches()) {
          fund.sig(
              d.navn(),
              "Nøglen »%s« ligner oplysninger om en person, som en blanket ikke må spørge om."
                  .formatted(d.noegle()));
        }
      }
    }
  }

  static void altHarEnOverskrift(Blanketmodel b, Omgivelser om, Fund fund) {
    b.dele().stream()
        .filter(d -> d.spoerger() || d.er("group") || d.er("dynamiclist") || d.er("table"))
        .filter(d -> d.label().isBlank())
        .forEach(
            d -> fund.sig(d.navn(), "Feltet har ingen overskrift. Skriv, hvad der spørges om."));
  }

  static void valgHarVaerdiOgTekst(Blanketmodel b, Omgivelser om, Fund fund) {
    for (Del d : b.dele()) {
      if (!Set.of("select", "radio", "checklist", "taglist").contains(d.type())) {
        continue;
      }
      boolean beregnet = d.json().has("valuesExpression");
      if (beregnet == d.json().has("values") || d.json().has("valuesKey")) {
        fund.sig(d.navn(), "Feltet skal have enten faste eller beregnede valg.");
      }
      Set<String> set = new HashSet<>();
      for (var v : d.json().path("values")) {
        if (v.path("label").asText().isBlank() || v.path("value").asText().isBlank()) {
          fund.sig(d.navn(), "Et valg har ingen værdi eller ingen tekst.");
        }
        if (!set.add(v.path("value").asText()) | !set.add("»" + v.path("label").asText())) {
          fund.sig(d.navn(), "To valg er ens: »%s«.".formatted(v.path("label").asText()));
        }
      }
      if (!beregnet && d.json().path("values").size() < (d.er("checklist") ? 1 : 2)) {
        fund.sig(d.navn(), "Der er ikke noget at vælge imellem.");
      }
    }
  }
}
