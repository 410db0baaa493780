package dk.jobveu.projektrum.liste;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.forloeb.Regelbrud;
import dk.jobveu.persondata.Persondatalog;
import dk.jobveu.persondata.Persondatalog.Handling;
import dk.jobveu.projektrum.FindesIkke;
import dk.jobveu.projektrum.IkkeTilladt;
import dk.jobveu.projektrum.Indsigt;
import dk.jobveu.projektrum.liste.Liste.Ret;
import dk.jobveu.projektrum.liste.Listefil.Filraekke;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list from a page, a file or REST the same way, and asks who may at every turn. */
@Service
public class Listegang {

  /** More than this is not a class but a mistake; it also bounds the work of one request. */
  private static final int HOEJST_RAEKKER = 1000;

  private static final int HOEJST_FEJL = 30;

  private final List<Liste<?>> lister;
  private final Deltagere deltagere;
  private final Persondatalog log;
  private final Clock ur;

  public Listegang(List<Liste<?>> lister, Deltagere deltagere, Persondatalog log, Clock ur) {
    this.lister = lister;
    this.deltagere = deltagere;
    this.log = log;
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
          "Listen “%s” er ikke til din organisation, eller den er ikke klar endnu."
              .formatted(liste.navn()));
    }
    return liste;
  }

  /** The rows that the person may see; that they were seen is written down first. */
  public List<Map<String, String>> raekker(Liste<?> liste, Listekontekst k) {
    return raekker(liste, k, Handling.LAEST);
  }

  public byte[] fil(Liste<?> liste, Listekontekst k) {
    return Listefil.skriv(liste.kolonner(k), raekker(liste, k, Handling.EKSPORTERET));
  }

  private List<Map<String, String>> raekker(Liste<?> liste, Listekontekst k, Handling handling) {
    List<Map<String, String>> raekker = levende(liste.raekker(k));
    skriv(liste, k, handling, raekker.stream().map(r -> r.get(Kolonne.PSEUDONYM)).toList());
    return raekker;
  }

  /** Those who were erased are counted, but nobody works on them. */
  private static List<Map<String, String>> levende(List<Map<String, String>> raekker) {
    return raekker.stream().filter(r -> !Deltager.erSlettet(r.get(Kolonne.PSEUDONYM))).toList();
  }

  private void skriv(Liste<?> liste, Listekontekst k, Handling handling, List<String> deltagerIds) {
    if (!deltagerIds.isEmpty()) {
      Indsigt indsigt = k.indsigt();
      log.skriv(
          indsigt.registrering(indsigt.organisation(), ur.instant()),
          handling,
          "liste:" + liste.sti(),
          deltagerIds);
    }
  }

  /** Records what a file says, all or nothing. */
  @Transactional
  public String gemFil(Liste<?> liste, Listekontekst k, String filnavn, InputStream fil) {
    kraevSkriv(liste, k);
    return gemAlle(liste, k, Listefil.laes(filnavn, fil, liste.kolonner(k)));
  }

  /** Records rows in the order given, the first being row 1; all or nothing. */
  @Transactional
  public String gem(Liste<?> liste, Listekontekst k, List<Map<String, String>> raekker) {
    kraevSkriv(liste, k);
    List<Filraekke> nummererede = new ArrayList<>();
    raekker.forEach(r -> nummererede.add(new Filraekke(nummererede.size() + 1, r)));
    return gemAlle(liste, k, nummererede);
  }

  private <T> String gemAlle(Liste<T> liste, Listekontekst k, List<Filraekke> raekker) {
    List<Cellefejl> fejl = new ArrayList<>();
    List<Kolonne> kolonner = liste.kolonner(k);
    List<Linje> linjer =
        raekker.stream()
            .map(r -> new Linje(r.nr(), r.celler(), kolonner, fejl))
            .filter(l -> !l.erTom() || (liste.pseudonymErNok() && l.harPseudonym()))
            .toList();
    if (linjer.isEmpty()) {
      throw new Listefejl("Der er ikke udfyldt nogen rækker.");
    }
    if (linjer.size() > HOEJST_RAEKKER) {
      throw new Listefejl(
          "Listen har %d rækker. Del den op i dele på højst %d."
              .formatted(linjer.size(), HOEJST_RAEKKER));
    }
    afvisGentagne(linjer);
    if (liste.kunAendrede()) {
      linjer = uden(linjer, liste.raekker(k));
      if (linjer.isEmpty() && fejl.isEmpty()) {
        return "Der var ikke noget nyt at gemme.";
      }
    }
    deltagere.laas(
        k.forloebId(),
        linjer.stream()
            .filter(Linje::harPseudonym)
            .map(Linje::raaPseudonym)
            .filter(Tekst::kanGemmes)
            .toList());
    afvisSlettede(linjer, fejl);
    List<T> laest = linjer.stream().map(l -> liste.laes(l, k)).toList();
    if (!fejl.isEmpty()) {
      throw new Listefejl(fejl.stream().limit(HOEJST_FEJL).toList());
    }
    Indsigt indsigt = k.indsigt();
    try {
      String besked =
          liste.gem(indsigt.registrering(liste.organisation(indsigt), ur.instant()), k, laest);
      skriv(
          liste,
          k,
          Handling.AENDRET,
          linjer.stream().filter(Linje::harPseudonym).map(Linje::raaPseudonym).toList());
      return besked;
    } catch (Regelbrud brud) {
      throw new Listefejl(List.of(cellefejl(brud, linjer, kolonner)));
    }
  }

  private static void afvisSlettede(List<Linje> linjer, List<Cellefejl> fejl) {
    linjer.stream()
        .filter(l -> Deltager.erSlettet(l.raaPseudonym()))
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

  private static List<Linje> uden(List<Linje> linjer, List<Map<String, String>> kendte) {
    Map<String, Map<String, String>> efterPseudonym =
        kendte.stream().collect(Collectors.toMap(r -> r.get(Kolonne.PSEUDONYM), r -> r));
    return linjer.stream()
        .filter(l -> !l.sigerDetSammeSom(efterPseudonym.getOrDefault(l.raaPseudonym(), Map.of())))
        .toList();
  }

  /**
   * Finds the cell that a broken rule is about: its row by the pseudonym that it names or because
   * there is only one, its column by the rule's field, else the pseudonym that it names. A rule
   * about the whole list names neither.
   */
  private static Cellefejl cellefejl(Regelbrud brud, List<Linje> linjer, List<Kolonne> kolonner) {
    List<Linje> naevnte = linjer.stream().filter(l -> naevner(brud, l.raaPseudonym())).toList();
    List<Linje> mulige = naevnte.isEmpty() ? linjer : naevnte;
    Optional<Kolonne> kolonne =
        kolonner.stream().filter(k -> k.noegle().equals(brud.felt())).findFirst();
    if (kolonne.isEmpty() && !naevnte.isEmpty()) {
      kolonne = kolonner.stream().filter(Kolonne::erPseudonym).findFirst();
    }
    if (mulige.size() != 1 || kolonne.isEmpty()) {
      return new Cellefejl(0, null, null, brud.getMessage());
    }
    Kolonne k = kolonne.get();
    return new Cellefejl(mulige.get(0).nr(), k.noegle(), k.navn(), brud.getMessage());
  }

  private static boolean naevner(Regelbrud brud, String pseudonym) {
    return pseudonym != null
        && (pseudonym.equals(brud.felt())
            || Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(pseudonym) + "(?![\\p{L}\\d-])")
                .matcher(brud.getMessage())
                .find());
  }

  private static void kraevSkriv(Liste<?> liste, Listekontekst k) {
    if (liste.ret(k.indsigt()) != Ret.SKRIV) {
      throw new IkkeTilladt(
          "Din organisation kan ikke udfylde listen “%s”.".formatted(liste.navn()));
    }
  }
}
