package dk.jobveu.match.web;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.web.Holdudsnit;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.liste.Celler;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listeadgang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.match.Match;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchregister;
import dk.jobveu.match.Matchstoette;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.Matchvirksomheder;
import dk.jobveu.match.RegistrerMatchliste;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A job centre registers the matches of its own participants, and sees what came of them.
 */
@Component
@Order(8)
class Matchliste implements Liste<Matchmelding> {

  private static final Map<String, String> VURDERINGER =
      Map.of(
          "GODT", "Godt match",
          "FORMELT", "Formelt match",
          "PAA_VEJ", "På vej",
          "GENFORHANDL", "Tal med virksomheden igen",
          "INTET", "Intet match",
          "MANGLER_DATA", "Mangler oplysninger");

  private final Holdudsnit udsnit;
  private final Gennemfoersler gennemfoersler;
  private final Matchregister register;
  private final Udfaldsregister udfald;
  private final Matchvirksomheder virksomheder;
  private final RegistrerMatchliste registrer;

  Matchliste(
      Holdudsnit udsnit,
      Gennemfoersler gennemfoersler,
      Matchregister register,
      Udfaldsregister udfald,
      Matchvirksomheder virksomheder,
      RegistrerMatchliste registrer) {
    this.udsnit = udsnit;
    this.gennemfoersler = gennemfoersler;
    this.register = register;
    this.udfald = udfald;
    this.virksomheder = virksomheder;
    this.registrer = registrer;
  }

  @Override
  public String sti() {
    return "match";
  }

  @Override
  public String navn() {
    return "Match";
  }

  @Override
  public String vejledning() {
    return "Registrér, hvad der blev af hver deltager efter kurset. Det gode match er, når borgeren"
        + " vil det, virksomheden efterspørger det, og borgeren kan se sig selv i"
        + " arbejdsfællesskabet. Praktik og løntilskud er på vej og vurderes igen, når de slutter.";
  }

  @Override
  public Listeadgang adgang() {
    return Listeadgang.JOBCENTRET;
  }

  @Override
  public boolean kort() {
    return true;
  }

  @Override
  public List<Kolonne> kolonner(Optional<Listekontekst> k) {
    return List.of(
        Kolonne.pseudonym(),
        Kolonne.dato("dato", "Dato").somKraevet(),
        Kolonne.valg("oensker", "Borgeren ønsker", Matchoenske.values(), Matchoenske::tekst)
            .somKraevet(),
        Kolonne.valg("virksomhedId", "Virksomhed", k.map(this::valg).orElse(Map.of())),
        Kolonne.tekst("virksomhedCvr", "Anden virksomhed", 8).medHint("CVR-nummer"),
        Kolonne.jaNej("virksomhedEfterspoerger", "Virksomheden efterspørger"),
        Kolonne.valg("kanSeSigSelv", "Kan se sig selv der", SerSigSelv.values(), SerSigSelv::tekst),
        Kolonne.valg("stoette", "Støtte", Matchstoette.values(), Matchstoette::tekst),
        Kolonne.valg("udfald", "Udfald", Matchudfald.values(), Matchudfald::tekst).somKraevet(),
        Kolonne.dato("jobstart", "Første arbejdsdag"),
        Kolonne.dato("slutdato", "Slutter").medHint("Praktik, løntilskud, IGU, EGU"),
        Kolonne.jaNej("samtykke", "Må kontaktes senere"),
        Kolonne.visning("vurdering", "Vurdering"),
        Kolonne.visning("endeligt", "Registreret udfald"));
  }

  private Map<String, String> valg(Listekontekst k) {
    Map<String, String> valg = new LinkedHashMap<>();
    virksomheder.iForloeb(k.forloebId()).forEach(v -> valg.put(v.id(), v.navn()));
    return valg;
  }

  @Override
  public List<Map<String, String>> raekker(Listekontekst k) {
    Set<String> faerdige =
        gennemfoersler.iForloeb(k.forloebId()).stream()
            .filter(g -> g.status().erKlarTilMatch())
            .map(Gennemfoersel::deltagerId)
            .collect(Collectors.toSet());
    Map<String, Match> match =
        register.senesteIForloeb(k.forloebId()).stream()
            .collect(Collectors.toMap(m -> m.melding().deltagerId(), Function.identity()));
    Map<String, Udfald> udfaldene =
        udfald.iForloeb(k.forloebId()).stream()
            .collect(Collectors.toMap(Udfald::deltagerId, Function.identity()));
    return udsnit.egne(k.indsigt()).stream()
        .filter(d -> !d.erBeskaeftiget())
        .map(Deltager::deltagerId)
        .filter(id -> faerdige.contains(id) || match.containsKey(id))
        .map(id -> raekke(id, match.get(id), udfaldene.get(id)))
        .toList();
  }

  private static Map<String, String> raekke(String deltagerId, Match m, Udfald u) {
    Map<String, String> r = new LinkedHashMap<>();
    r.put(Kolonne.PSEUDONYM, deltagerId);
    if (m != null) {
      Matchmelding melding = m.melding();
      r.put("dato", Celler.af(melding.dato()));
      r.put("oensker", Celler.af(melding.oensker()));
      r.put("virksomhedId", melding.virksomhedId());
      r.put("virksomhedCvr", melding.virksomhedCvr());
      r.put("virksomhedEfterspoerger", Celler.af(m.virksomhedEfterspoerger()));
      r.put("kanSeSigSelv", Celler.af(melding.kanSeSigSelv()));
      r.put("stoette", Celler.af(melding.stoette()));
      r.put("udfald", Celler.af(melding.udfald()));
      r.put("jobstart", Celler.af(melding.jobstart()));
      r.put("slutdato", Celler.af(melding.slutdato()));
      r.put("samtykke", Celler.af(melding.samtykke()));
      if (m.vurdering() != null) {
        r.put(
            "vurdering",
            VURDERINGER.getOrDefault(m.vurdering(), m.vurdering())
                + (m.begrundelse() == null ? "" : ": " + m.begrundelse()));
      }
    }
    r.put("endeligt", u == null ? null : u.tekst());
    return r;
  }

  /** Two tasks record a match too. */
  @Override
  public Optional<Registrering> senest(Listekontekst k, String deltagerId) {
    return register.seneste(k.forloebId(), deltagerId).map(Match::registrering);
  }

  @Override
  public Map<String, String> somGemt(Map<String, String> celler, Map<String, String> staar) {
    if (celler.isEmpty()) {
      return celler;
    }
    Map<String, String> ud = Celler.medNej(celler, "samtykke");
    ud = Celler.med(ud, Matchstoette.INGEN.name(), "stoette");
    return Celler.med(ud, staar.get("virksomhedEfterspoerger"), "virksomhedEfterspoerger");
  }

  @Override
  public Matchmelding laes(Linje l, Listekontekst k) {
    return new Matchmelding(
        l.pseudonym(),
        l.dato("dato"),
        l.valg("virksomhedId"),
        l.tekst("virksomhedCvr"),
        l.valg("oensker", Matchoenske.class),
        l.jaNej("virksomhedEfterspoerger"),
        l.valg("kanSeSigSelv", SerSigSelv.class),
        l.valg("stoette", Matchstoette.class),
        l.valg("udfald", Matchudfald.class),
        l.dato("jobstart"),
        l.dato("slutdato"),
        Boolean.TRUE.equals(l.jaNej("samtykke")));
  }

  @Override
  public List<Brud> kontroller(Registrering r, Listekontekst k, List<Matchmelding> raekker) {
    return registrer.kontroller(r, raekker);
  }

  @Override
  public String gemRaekker(Registrering r, Listekontekst k, List<Matchmelding> raekker) {
    registrer.registrerMatch(r, raekker);
    return Antal.af(raekker.size(), "match er registreret.", "er registreret.");
  }
}
