package dk.jobveu.liste;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.liste.Liste.Ret;
import dk.jobveu.liste.Listefil.Filraekke;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.persondatalog.Persondatalog.Handling;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list from a page, a file or REST the same way, and asks who may at every turn. */
@Component
public class Listegang {

  private static final int HOEJST_FEJL = 200;

  private static final String MED_NAVN = ", med navn";

  private final List<Liste<?>> lister;
  private final Borgere borgere;
  private final Navne navne;
  private final Sammenligning sammenligning;
  private final Persondatalog log;
  private final Listeindstilling indstilling;
  private final Clock ur;

  public Listegang(
      List<Liste<?>> lister,
      Borgere borgere,
      Navne navne,
      Sammenligning sammenligning,
      Persondatalog log,
      Listeindstilling indstilling,
      Clock ur) {
    this.lister = lister;
    this.borgere = borgere;
    this.navne = navne;
    this.sammenligning = sammenligning;
    this.log = log;
    this.indstilling = indstilling;
    this.ur = ur;
  }

  public List<Liste<?>> lister() {
    return lister;
  }

  /** The list at this address, when the person may at least read it. */
  public Liste<?> find(Indsigt indsigt, String sti) {
    Liste<?> liste =
        lister.stream()
            .filter(l -> l.sti().equals(sti))
            .findFirst()
            .orElseThrow(() -> new FindesIkke("Der er ingen side, der hedder " + sti + "."));
    if (liste.ret(indsigt) == Ret.INGEN) {
      throw new IkkeTilladt(
          "Listen »%s« er ikke til din organisation, eller den er ikke klar endnu."
              .formatted(liste.navn()));
    }
    return liste;
  }

  /** The rows that the person may see; that they were seen is written down first. */
  public List<Map<String, String>> raekker(Liste<?> liste, Listekontekst k) {
    return raekker(liste, k, Handling.LAEST);
  }

  public byte[] fil(Liste<?> liste, Listekontekst k, Filtype type) {
    List<Map<String, String>> raekker = raekker(liste, k, Handling.EKSPORTERET);
    return type.skriv(liste.navn(), medVersion(vist(liste, k, raekker)), raekker);
  }

  private List<Map<String, String>> raekker(Liste<?> liste, Listekontekst k, Handling handling) {
    List<Map<String, String>> raekker = levende(liste.raekker(k));
    if (raekker.isEmpty()) {
      return raekker;
    }
    Map<String, String> kendte =
        harNavne(liste.kolonner(k)) ? Map.of() : navne.kendtAf(k.indsigt());
    skrivLaest(liste, k, handling, raekker, kendte.keySet());
    return sammenligning.medVersioner(liste, k, raekker).stream()
        .map(r -> medNavn(r, kendte.get(r.get(Kolonne.PSEUDONYM))))
        .toList();
  }

  /** That a name was shown is a line of its own kind: a citizen asks who has seen it. */
  private void skrivLaest(
      Liste<?> liste,
      Listekontekst k,
      Handling handling,
      List<Map<String, String>> raekker,
      Set<String> kendte) {
    Map<Boolean, List<String>> medNavn =
        raekker.stream()
            .map(r -> r.get(Kolonne.PSEUDONYM))
            .collect(Collectors.partitioningBy(kendte::contains));
    skriv(k, handling, liste.sted(k), medNavn.get(false));
    skriv(k, handling, liste.sted(k) + MED_NAVN, medNavn.get(true));
  }

  private static Map<String, String> medNavn(Map<String, String> raekke, String navn) {
    if (navn == null) {
      return raekke;
    }
    Map<String, String> ud = new LinkedHashMap<>(raekke);
    ud.put(Kolonne.NAVN, navn);
    return ud;
  }

  /** The columns of these rows: the names too, when there are any. */
  public static List<Kolonne> vist(
      Liste<?> liste, Listekontekst k, List<Map<String, String>> raekker) {
    boolean medNavne = raekker.stream().anyMatch(r -> r.get(Kolonne.NAVN) != null);
    return medNavne ? medNavne(liste.kolonner(k)) : liste.kolonner(k);
  }

  /** The columns that a file or a row by REST may have: what was fetched can be sent back. */
  public static List<Kolonne> kendte(Liste<?> liste, Optional<Listekontekst> k) {
    return medVersion(medNavne(liste.kolonner(k)));
  }

  private static List<Kolonne> medNavne(List<Kolonne> kolonner) {
    if (harNavne(kolonner)) {
      return kolonner;
    }
    List<Kolonne> alle = new ArrayList<>(kolonner);
    alle.add(1, Kolonne.personnavn());
    return alle;
  }

  /** Whether the list itself is where names are written. */
  private static boolean harNavne(List<Kolonne> kolonner) {
    return kolonner.stream().anyMatch(c -> c.noegle().equals(Kolonne.NAVN));
  }

  /** Those who were erased are counted, but nobody works on them. */
  private List<Map<String, String>> levende(List<Map<String, String>> raekker) {
    return raekker.stream().filter(r -> !borgere.erSlettet(r.get(Kolonne.PSEUDONYM))).toList();
  }

  private void skriv(Listekontekst k, Handling handling, String sted, List<String> deltagerIds) {
    if (!deltagerIds.isEmpty()) {
      Indsigt indsigt = k.indsigt();
      log.skriv(
          indsigt.registrering(indsigt.organisation(), ur.instant()), handling, sted, deltagerIds);
    }
  }

  /** Records what a file says, all or nothing. */
  @Transactional
  public String gemFil(Liste<?> liste, Listekontekst k, byte[] fil) {
    kraevSkriv(liste, k);
    Listefil.Indhold indhold = Listefil.laes(fil, kendte(liste, Optional.of(k)));
    return gemAlle(liste, k, indhold.raekker(), indhold.fejl());
  }

  /** A file and REST have the version of a row as its last column. */
  public static List<Kolonne> medVersion(List<Kolonne> kolonner) {
    return Stream.concat(kolonner.stream(), Stream.of(Kolonne.version())).toList();
  }

  /** Records rows in the order given, the first being row 1; all or nothing. */
  @Transactional
  public String gem(Liste<?> liste, Listekontekst k, List<Map<String, String>> raekker) {
    kraevSkriv(liste, k);
    List<Filraekke> nummererede = new ArrayList<>();
    raekker.forEach(r -> nummererede.add(new Filraekke(nummererede.size() + 1, r)));
    return gemAlle(liste, k, nummererede, List.of());
  }

  private <T> String gemAlle(
      Liste<T> liste, Listekontekst k, List<Filraekke> raekker, List<Cellefejl> filensFejl) {
    List<Cellefejl> fejl = new ArrayList<>(filensFejl);
    List<Kolonne> kolonner = liste.kolonner(k);
    List<Linje> linjer =
        raekker.stream()
            .map(r -> new Linje(r.nr(), r.celler(), kolonner, fejl))
            .filter(l -> !l.erTom())
            .toList();
    if (linjer.isEmpty() && fejl.isEmpty()) {
      throw new Listefejl("Der er ikke udfyldt nogen rækker.");
    }
    if (linjer.size() > indstilling.hoejstRaekker()) {
      throw new Listefejl(
          "Listen har %d rækker. Del den op i dele på højst %d."
              .formatted(linjer.size(), indstilling.hoejstRaekker()));
    }
    afvisGentagne(linjer);
    // held before anything is compared, so that nobody changes it between the look and the storing
    borgere.laas(
        k.forloebId(),
        linjer.stream()
            .filter(Linje::harPseudonym)
            .map(Linje::raaPseudonym)
            .filter(Tekst::kanGemmes)
            .toList());
    Sammenligning.Udfald udfald = sammenligning.af(liste, k, linjer);
    List<Linje> gemmes = liste.altMed() ? udfald.alle() : udfald.aendrede();
    if (gemmes.isEmpty() && fejl.isEmpty()) {
      return "Der var ikke noget nyt at gemme." + andres(udfald);
    }
    afvisSlettede(gemmes, fejl);
    List<T> laest = gemmes.stream().map(l -> liste.laes(l, k)).toList();
    Indsigt indsigt = k.indsigt();
    Registrering r = indsigt.registrering(liste.organisation(indsigt), ur.instant());
    if (!fejl.isEmpty()) {
      medRegler(liste.kontroller(r, k, laest), gemmes, kolonner, fejl);
      throw listefejl(fejl);
    }
    if (!udfald.konflikter().isEmpty()) {
      throw new Listekonflikt(udfald.konflikter(), udfald.raekker());
    }
    try {
      String besked = liste.gemRaekker(r, k, laest);
      skriv(
          k,
          Handling.AENDRET,
          liste.sted(k),
          udfald.aendrede().stream().filter(Linje::harPseudonym).map(Linje::raaPseudonym).toList());
      return besked + andres(udfald);
    } catch (Listebrud brud) {
      medRegler(brud.brud(), gemmes, kolonner, fejl);
      throw listefejl(fejl);
    } catch (Regelbrud brud) {
      throw new Listefejl(brud.getMessage());
    }
  }

  private void afvisSlettede(List<Linje> linjer, List<Cellefejl> fejl) {
    linjer.stream()
        .filter(l -> borgere.erSlettet(l.raaPseudonym()))
        .forEach(l -> l.galt(Kolonne.PSEUDONYM, "Borgeren er slettet. Fjern rækken fra listen."));
  }

  /** A list has one row for each person; which of two should count, nobody can know. */
  private static void afvisGentagne(List<Linje> linjer) {
    Set<String> set = new HashSet<>();
    linjer.stream()
        .filter(Linje::harPseudonym)
        .filter(l -> !set.add(l.raaPseudonym()))
        .forEach(
            l ->
                l.galt(
                    Kolonne.PSEUDONYM,
                    "Pseudonymet %s står to gange på listen.".formatted(l.raaPseudonym())));
  }

  private static String andres(Sammenligning.Udfald udfald) {
    return switch (udfald.andres()) {
      case 0 -> "";
      case 1 -> " Andre har ændret 1 række imens; den står, som de skrev den.";
      default ->
          " Andre har ændret %d rækker imens; de står, som de skrev dem."
              .formatted(udfald.andres());
    };
  }

  /** Adds the rules that the rows break to what is wrong with their cells. */
  private static void medRegler(
      List<Brud> brud, List<Linje> linjer, List<Kolonne> kolonner, List<Cellefejl> fejl) {
    for (Brud b : brud) {
      if (b.raekke() == Listebrud.HELE_LISTEN) {
        fejl.add(Cellefejl.heleListen(b.besked()));
        continue;
      }
      linjer.get(b.raekke()).galt(kolonne(kolonner, b.felt()).noegle(), b.besked());
    }
  }

  /** The column of a rule's field; what is about a row as a whole is told at who it is about. */
  private static Kolonne kolonne(List<Kolonne> kolonner, String felt) {
    return kolonner.stream()
        .filter(k -> k.noegle().equals(felt))
        .findFirst()
        .orElseGet(() -> kolonner.stream().filter(Kolonne::erPseudonym).findFirst().orElseThrow());
  }

  /** In the order of the list: the whole of it first, then row by row. */
  private static Listefejl listefejl(List<Cellefejl> fejl) {
    List<Cellefejl> sagt =
        new ArrayList<>(
            fejl.stream()
                .sorted(Comparator.comparingInt(Cellefejl::raekke))
                .limit(HOEJST_FEJL)
                .toList());
    if (fejl.size() > HOEJST_FEJL) {
      sagt.add(
          Cellefejl.heleListen(
              "Der er %d fejl mere. Ret disse først, og send listen igen."
                  .formatted(fejl.size() - HOEJST_FEJL)));
    }
    return new Listefejl(sagt);
  }

  private static void kraevSkriv(Liste<?> liste, Listekontekst k) {
    if (liste.ret(k.indsigt()) != Ret.SKRIV) {
      throw new IkkeTilladt(
          "Din organisation kan ikke udfylde listen »%s«.".formatted(liste.navn()));
    }
  }
}
