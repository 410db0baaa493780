package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.liste.Cellefejl;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listefil;
import dk.jobveu.liste.Listefil.Filraekke;
import dk.jobveu.liste.Listefil.Indhold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Organisations and their people from a spreadsheet, a person a row: all of it or nothing, and
 * everything that is wrong at once with its row and column.
 */
@Brugstilfaelde
public class IndlaesOrganisationer {

  public static final List<Kolonne> KOLONNER =
      List.of(
          Kolonne.tekst("navn", "Organisation", 200),
          Kolonne.tekst("rolle", "Rolle", 40),
          Kolonne.tekst("niveau", "Dækker", 20),
          Kolonne.tekst("kommune", "Kommune", 60),
          Kolonne.tekst("cvr", "CVR-nummer", 11),
          Kolonne.tekst("person", "Person", 100),
          Kolonne.tekst("administrator", "Administrator", 5));

  private static final int HOEJST_RAEKKER = 1000;

  /**
   * What a file says.
   *
   * @param ny whether the organisation is not there yet
   */
  public record Post(
      String organisation, String rolle, boolean ny, String person, boolean administrator) {}

  /**
   * @param links of the people that were let in; none when it was only tried
   */
  public record Indlaesning(List<Post> poster, List<Link> links) {}

  private record Raekke(Aktoer organisation, boolean ny, String person, boolean administrator) {}

  private final Styring styring;
  private final Organisationsregler regler;
  private final OpretOrganisation opret;
  private final InviterKollega inviter;
  private final Konti konti;

  IndlaesOrganisationer(
      Styring styring,
      Organisationsregler regler,
      OpretOrganisation opret,
      InviterKollega inviter,
      Konti konti) {
    this.styring = styring;
    this.regler = regler;
    this.opret = opret;
    this.inviter = inviter;
    this.konti = konti;
  }

  /**
   * @param proev whether nothing is to be stored yet
   * @throws Listefejl with everything that is wrong
   */
  public Indlaesning indlaes(String af, byte[] fil, boolean proev) {
    styring.kraevDriftsfolk(af);
    Indhold indhold = Listefil.laes(fil, KOLONNER);
    List<Raekke> raekker = kontroller(indhold);
    List<Post> poster =
        raekker.stream()
            .map(
                r ->
                    new Post(
                        r.organisation().navn(),
                        Rolle.tekst(r.organisation().rolle()),
                        r.ny(),
                        r.person(),
                        r.administrator()))
            .toList();
    return new Indlaesning(poster, proev ? List.of() : opret(af, raekker));
  }

  private List<Link> opret(String af, List<Raekke> raekker) {
    Map<String, String> ider = new HashMap<>();
    List<Link> links = new ArrayList<>();
    for (Raekke r : raekker) {
      Aktoer o = r.organisation();
      String id =
          ider.computeIfAbsent(noegle(o), k -> o.id() == null ? opret.opret(af, o) : o.id());
      if (r.person() != null) {
        links.add(inviter.inviter(af, id, r.person(), r.administrator()));
      }
    }
    return links;
  }

  private List<Raekke> kontroller(Indhold indhold) {
    List<Filraekke> fil = indhold.raekker();
    Listekontrol k = new Listekontrol();
    k.heleListen();
    k.kraev(!fil.isEmpty(), null, "Filen har ingen rækker under overskrifterne.");
    k.kraev(
        fil.size() <= HOEJST_RAEKKER,
        null,
        "Filen må højst have %d rækker. Del den op i flere.".formatted(HOEJST_RAEKKER));
    Map<String, Aktoer> set = new LinkedHashMap<>();
    Map<String, Set<String>> folk = new HashMap<>();
    List<Raekke> raekker = new ArrayList<>();
    for (int nr = 0; nr < fil.size() && fil.size() <= HOEJST_RAEKKER; nr++) {
      k.raekke(nr);
      raekker.add(raekke(k, fil.get(nr).celler(), set, folk));
    }
    afvis(indhold, k.brud());
    return raekker;
  }

  private Raekke raekke(
      Listekontrol k,
      Map<String, String> celler,
      Map<String, Aktoer> set,
      Map<String, Set<String>> folk) {
    var svar =
        new Organisationssvar(
            celler.get("rolle"),
            celler.get("navn"),
            celler.get("niveau"),
            celler.get("kommune"),
            celler.get("cvr"));
    Aktoer skrevet = regler.kortform(svar);
    Aktoer kendt = set.get(noegle(skrevet));
    boolean ny = kendt == null && regler.findes(skrevet).isEmpty();
    Aktoer organisation =
        kendt != null
            ? kendt
            : regler.findes(skrevet).orElseGet(() -> regler.organisation(k, svar));
    if (kendt != null || !ny) {
      regler.sammeSom(k, svar, organisation);
    }
    if (organisation.id() != null) {
      styring.kraevEgneFolk(k, "navn", organisation.id());
    }
    set.values().stream()
        .filter(o -> o.id() == null && ny && Organisationsregler.sammeEnhed(o, organisation))
        .findFirst()
        .ifPresent(
            o ->
                k.kraev(
                    false,
                    "cvr",
                    "%s har det samme CVR-nummer i filen. Skriv samme navn; er det to enheder, så lad cellen være tom."
                        .formatted(o.navn())));
    set.putIfAbsent(noegle(skrevet), organisation);
    boolean administrator = administrator(k, celler.get("administrator"));
    String navn = celler.get("person");
    String person = navn == null || navn.isEmpty() ? null : regler.person(k, "person", navn);
    k.kraev(person == null || styring.egneAdgangskoder(), "person", Styring.HOS_UDBYDEREN);
    k.kraev(
        !administrator || person != null,
        "administrator",
        "Der er ingen person i rækken. Skriv hvem, eller slet svaret.");
    if (person != null) {
      boolean foerste =
          folk.computeIfAbsent(noegle(skrevet), n -> kendte(organisation))
              .add(Organisationsregler.noegle(person));
      k.kraev(
          foerste,
          "person",
          "Organisationen har allerede en med det navn, her eller i Job-VEU. Slet rækken; er det to"
              + " forskellige, så invitér den ene på organisationens side.");
    }
    return new Raekke(organisation, organisation.id() == null, person, administrator);
  }

  private Set<String> kendte(Aktoer organisation) {
    return organisation.id() == null
        ? new java.util.HashSet<>()
        : konti.i(organisation.id()).stream()
            .map(b -> Organisationsregler.noegle(b.navn()))
            .collect(Collectors.toCollection(java.util.HashSet::new));
  }

  private static boolean administrator(Listekontrol k, String skrevet) {
    String svar = skrevet == null ? "" : Organisationsregler.noegle(skrevet);
    k.kraev(Set.of("", "ja", "x", "nej").contains(svar), "administrator", "Skriv ja eller nej.");
    return svar.equals("ja") || svar.equals("x");
  }

  private static void afvis(Indhold indhold, List<Brud> brud) {
    List<Cellefejl> fejl = new ArrayList<>(indhold.fejl());
    for (Brud b : brud) {
      Kolonne kolonne =
          KOLONNER.stream().filter(c -> c.noegle().equals(b.felt())).findFirst().orElse(null);
      if (kolonne == null) {
        throw new Listefejl(b.besked());
      }
      Filraekke raekke = indhold.raekker().get(b.raekke());
      // what could not be read has been told already
      if (indhold.fejl().stream()
          .noneMatch(
              f -> f.raekke() == raekke.nr() && Objects.equals(f.noegle(), kolonne.noegle()))) {
        fejl.add(
            Cellefejl.i(raekke.nr(), kolonne, raekke.celler().get(kolonne.noegle()), b.besked()));
      }
    }
    if (!fejl.isEmpty()) {
      throw new Listefejl(fejl);
    }
  }

  private static String noegle(Aktoer a) {
    return a.rolle() + "\n" + (a.navn() == null ? "" : Organisationsregler.noegle(a.navn()));
  }
}
