package dk.jobveu.opfoelgning.web;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.web.Holdudsnit;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listeadgang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import dk.jobveu.opfoelgning.Maalepunkt;
import dk.jobveu.opfoelgning.RegistrerSenereudfald;
import dk.jobveu.opfoelgning.RegistrerSenereudfald.Svar;
import dk.jobveu.opfoelgning.Senerestatus;
import dk.jobveu.opfoelgning.Senereudfald;
import dk.jobveu.opfoelgning.Senereudfaldsregister;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What became of the unemployed some months after the course, a column each time. */
@Component
@Order(10)
class Senereudfaldsliste implements Liste<Svar> {

  private final Holdudsnit udsnit;
  private final Udfaldsregister udfald;
  private final Senereudfaldsregister register;
  private final RegistrerSenereudfald registrer;

  Senereudfaldsliste(
      Holdudsnit udsnit,
      Udfaldsregister udfald,
      Senereudfaldsregister register,
      RegistrerSenereudfald registrer) {
    this.udsnit = udsnit;
    this.udfald = udfald;
    this.register = register;
    this.registrer = registrer;
  }

  @Override
  public String sti() {
    return "senereudfald";
  }

  @Override
  public String navn() {
    return "Senere udfald";
  }

  @Override
  public String vejledning() {
    return "Hvor er de, der var ledige, 3, 6, 12 og 18 måneder efter kurset? Skriv det, når dagen er"
        + " kommet; et felt kan stå tomt, til I ved det. Svarene bliver kun til tal på tværs af"
        + " forløb, og der står, hvor mange der er svar på.";
  }

  @Override
  public Listeadgang adgang() {
    return Listeadgang.JOBCENTRET;
  }

  @Override
  public List<Kolonne> kolonner(Optional<Listekontekst> k) {
    Stream<Kolonne> vist =
        Stream.of(
            Kolonne.pseudonym(),
            Kolonne.visning("sluttede", "Kurset sluttede"),
            Kolonne.visning("udfald", "Efter kurset"));
    return Stream.concat(vist, Stream.of(Maalepunkt.values()).map(Senereudfaldsliste::kolonne))
        .toList();
  }

  private static Kolonne kolonne(Maalepunkt m) {
    return Kolonne.valg(
        Svar.felt(m),
        "%d måneder efter".formatted(m.maaneder()),
        Senerestatus.values(),
        Senerestatus::tekst);
  }

  @Override
  public List<Map<String, String>> raekker(Listekontekst k) {
    Set<String> ledige =
        udsnit.egne(k.indsigt()).stream()
            .filter(d -> !d.erBeskaeftiget())
            .map(Deltager::deltagerId)
            .collect(Collectors.toSet());
    Map<String, Udfald> efterKurset =
        udfald.iForloeb(k.forloebId()).stream()
            .collect(Collectors.toMap(Udfald::deltagerId, Function.identity()));
    Map<String, Map<String, String>> senere = new HashMap<>();
    for (Senereudfald s : register.iForloeb(k.forloebId())) {
      Maalepunkt.efter(s.maaneder())
          .ifPresent(
              m ->
                  senere
                      .computeIfAbsent(s.deltagerId(), d -> new HashMap<>())
                      .put(Svar.felt(m), s.status().name()));
    }
    return udsnit.begyndte(k.indsigt()).stream()
        .filter(g -> g.afsluttet() != null && ledige.contains(g.deltagerId()))
        .filter(g -> !Deltager.erSlettet(g.deltagerId()))
        .map(g -> raekke(g, efterKurset.get(g.deltagerId()), senere.get(g.deltagerId())))
        .toList();
  }

  private static Map<String, String> raekke(
      Gennemfoersel g, Udfald efterKurset, Map<String, String> senere) {
    Map<String, String> r = new LinkedHashMap<>();
    r.put(Kolonne.PSEUDONYM, g.deltagerId());
    r.put("sluttede", Datoer.tekst(g.afsluttet()));
    r.put("udfald", efterKurset == null ? null : efterKurset.tekst());
    if (senere != null) {
      r.putAll(senere);
    }
    return r;
  }

  @Override
  public Svar laes(Linje l, Listekontekst k) {
    Map<Maalepunkt, Senerestatus> efter = new EnumMap<>(Maalepunkt.class);
    for (Maalepunkt m : Maalepunkt.values()) {
      efter.put(m, l.valg(Svar.felt(m), Senerestatus.class));
    }
    return new Svar(l.pseudonym(), efter);
  }

  @Override
  public List<Brud> kontroller(Registrering r, Listekontekst k, List<Svar> raekker) {
    return registrer.kontroller(r, raekker);
  }

  @Override
  public String gemRaekker(Registrering r, Listekontekst k, List<Svar> raekker) {
    registrer.registrer(r, raekker);
    return "Senere udfald for %s er registreret."
        .formatted(Antal.af(raekker.size(), "deltager", "deltagere"));
  }
}
