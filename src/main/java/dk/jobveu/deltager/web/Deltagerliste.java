package dk.jobveu.deltager.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.deltager.Kontaktoplysning;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.TilfoejDeltagere;
import dk.jobveu.deltager.TilfoejDeltagere.NyPaaListen;
import dk.jobveu.deltager.TilfoejDeltagere.Tilfoejet;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listeadgang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.referencedata.Referencedata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A job centre's own participants; who they are is kept apart and shown to nobody else.
 */
@Component
@Order(1)
class Deltagerliste implements Liste<NyPaaListen> {

  private static final List<String> FAKTA =
      List.of("maalgruppe", "udsatEllerUng", "foedselsaar", "bopaelskommune");

  private final Deltagere deltagere;
  private final Kontaktbog kontaktbog;
  private final Gennemfoersler gennemfoersler;
  private final TilfoejDeltagere tilfoej;
  private final Referencedata referencedata;

  Deltagerliste(
      Deltagere deltagere,
      Kontaktbog kontaktbog,
      Gennemfoersler gennemfoersler,
      TilfoejDeltagere tilfoej,
      Referencedata referencedata) {
    this.deltagere = deltagere;
    this.kontaktbog = kontaktbog;
    this.gennemfoersler = gennemfoersler;
    this.tilfoej = tilfoej;
    this.referencedata = referencedata;
  }

  @Override
  public String sti() {
    return "deltagere";
  }

  @Override
  public String navn() {
    return "Deltagere";
  }

  @Override
  public String vejledning() {
    return "Sæt jeres kandidater på listen. Alle andre ser kun et pseudonym, som systemet finder på,"
        + " hvis du lader feltet stå tomt. Navn, telefon og e-post er valgfrit og kan kun læses"
        + " af jer; navnet også af holdets skole, når I giver det videre med tilmeldingen. Skriv et pseudonym, der allerede er på listen, hvis du vil rette, hvem det er.";
  }

  @Override
  public Listeadgang adgang() {
    return Listeadgang.EJEREN;
  }

  @Override
  public int nyeRaekker() {
    return 5;
  }

  @Override
  public List<Kolonne> kolonner(Optional<Listekontekst> k) {
    return List.of(
        new Kolonne(
            Kolonne.PSEUDONYM,
            "Pseudonym",
            Kolonne.Type.TEKST,
            Map.of(),
            "Lad stå tomt, så finder systemet på et",
            30,
            false),
        Kolonne.valg("maalgruppe", "Målgruppe", k.map(this::maalgrupper).orElse(Map.of()))
            .somKraevet(),
        Kolonne.jaNej("udsatEllerUng", "Udsat eller ung").medHint("Tomt: følger af målgruppen"),
        Kolonne.heltal("foedselsaar", "Fødselsår"),
        Kolonne.kode("bopaelskommune", "Bopælskommune", 4).medHint("Kommunekode, fire cifre"),
        Kolonne.tekst("navn", "Navn", 200),
        Kolonne.telefon("telefon", "Telefon"),
        Kolonne.tekst("epost", "E-post", 200),
        Kolonne.visning("status", "Status"),
        Kolonne.jaNej(Kolonne.NY_PERSON, "Ny person").medHint("Kun hvis du bliver spurgt"));
  }

  @Override
  public List<Map<String, String>> raekker(Listekontekst k) {
    String jobcenter = k.indsigt().kraevDeltagerliste();
    Map<String, Kontaktoplysning> kendte =
        kontaktbog.forJobcenter(k.forloebId(), jobcenter).stream()
            .collect(Collectors.toMap(Kontaktoplysning::deltagerId, Function.identity()));
    Map<String, Gennemfoersel> status =
        gennemfoersler.iForloeb(k.forloebId()).stream()
            .collect(Collectors.toMap(Gennemfoersel::deltagerId, Function.identity()));
    return deltagere.afJobcenter(k.forloebId(), jobcenter).stream()
        .map(d -> raekke(d, kendte.get(d.deltagerId()), status.get(d.deltagerId())))
        .toList();
  }

  private static Map<String, String> raekke(Deltager d, Kontaktoplysning k, Gennemfoersel g) {
    Map<String, String> r = new LinkedHashMap<>();
    r.put(Kolonne.PSEUDONYM, d.deltagerId());
    r.put("maalgruppe", d.maalgruppe());
    r.put("udsatEllerUng", d.udsatEllerUng() ? "ja" : "nej");
    r.put("foedselsaar", d.foedselsaar() == null ? null : d.foedselsaar().toString());
    r.put("bopaelskommune", d.bopaelskommune());
    if (k != null) {
      r.put("navn", k.navn());
      r.put("telefon", k.telefon());
      r.put("epost", k.epost());
    }
    r.put("status", g == null ? "Ikke begyndt" : g.status().tekst());
    return r;
  }

  @Override
  public NyPaaListen laes(Linje l, Listekontekst k) {
    String kommune = l.kode("bopaelskommune");
    String navn = l.tekst("navn");
    String telefon = l.tekst("telefon");
    String epost = l.tekst("epost");
    if (navn == null && (telefon != null || epost != null)) {
      l.galt("navn", "Skriv navnet, når der er telefon eller e-post.");
    }
    return new NyPaaListen(
        new NyDeltager(
            l.pseudonym(),
            l.valg("maalgruppe"),
            l.jaNej("udsatEllerUng"),
            l.heltal("foedselsaar"),
            kommune),
        navn,
        telefon,
        epost,
        Boolean.TRUE.equals(l.jaNej(Kolonne.NY_PERSON)));
  }

  /** An empty cell changes nothing, and without a name neither telephone nor e-mail is changed. */
  @Override
  public Map<String, String> somGemt(Map<String, String> celler, Map<String, String> staar) {
    Map<String, String> ud = new TreeMap<>(celler);
    ud.remove(Kolonne.NY_PERSON);
    List<String> tommeAendrerIntet = new ArrayList<>(FAKTA);
    if (!celler.containsKey("navn")) {
      tommeAendrerIntet.addAll(List.of("navn", "telefon", "epost"));
    }
    tommeAendrerIntet.stream()
        .filter(staar::containsKey)
        .forEach(noegle -> ud.putIfAbsent(noegle, staar.get(noegle)));
    return ud;
  }

  @Override
  public List<Brud> kontroller(Registrering r, Listekontekst k, List<NyPaaListen> raekker) {
    return tilfoej.kontroller(k.indsigt(), raekker);
  }

  @Override
  public String gemRaekker(Registrering r, Listekontekst k, List<NyPaaListen> raekker) {
    Tilfoejet tilfoejet = tilfoej.tilfoej(k.indsigt(), raekker);
    int antal = tilfoejet.alle().size();
    return Antal.af(antal, "deltager", "deltagere")
        + " er på listen."
        + (tilfoejet.genkendt() == 0
            ? ""
            : " %d stod der i forvejen.".formatted(tilfoejet.genkendt()));
  }

  /** The target groups of the law at the forløb's own date, and the employed. */
  private Map<String, String> maalgrupper(Listekontekst k) {
    Indsigt indsigt = k.indsigt();
    Map<String, String> valg = new LinkedHashMap<>();
    if (!indsigt.kunBeskaeftigede()) {
      referencedata
          .maalgrupper(indsigt.forloeb().startdato())
          .forEach(m -> valg.put(String.valueOf(m.nr()), m.nr() + " " + m.titel()));
    }
    if (indsigt.forloeb().harBeskaeftigede()) {
      valg.put(Deltager.BESKAEFTIGET, "Beskæftiget");
    }
    return valg;
  }
}
