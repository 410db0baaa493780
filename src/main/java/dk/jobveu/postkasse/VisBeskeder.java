package dk.jobveu.postkasse;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.forloeb.Underretninger.Underretning;
import dk.jobveu.post.Beskedpost;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Postlager;
import dk.jobveu.post.Postlager.Post;
import dk.jobveu.post.Poststand;
import dk.jobveu.udbud.Udbud;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is said to whom in a forløb: what the organisations write to each other, and all that went
 * out. Each reads what was said to the own organisation. Whoever coordinates also sees that others
 * were asked, called and written to, and whether they have answered, schools once the bids are
 * opened; never what schools are told about bids, nor who is reminded of what, which would tell who
 * has bid.
 */
@Brugstilfaelde(kunVis = true)
public class VisBeskeder {

  /** What the coordinator may know that others have got. */
  private static final Set<Postart> OGSAA_ANDRES =
      EnumSet.of(Postart.KALENDER, Postart.SAMTALE, Postart.SVARLINK);

  private final Samtale samtale;
  private final Underretninger underretninger;
  private final Beskedpost beskedpost;
  private final Postlager lager;
  private final Poststand stand;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final List<Svarkilde> svarkilder;

  VisBeskeder(
      Samtale samtale,
      Underretninger underretninger,
      Beskedpost beskedpost,
      Postlager lager,
      Poststand stand,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      List<Svarkilde> svarkilder) {
    this.svarkilder = svarkilder;
    this.samtale = samtale;
    this.underretninger = underretninger;
    this.beskedpost = beskedpost;
    this.lager = lager;
    this.stand = stand;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
  }

  /**
   * Something that went out.
   *
   * @param tekst null when it says no more, or the reader is not whom it is for
   * @param stand where its mail has come
   * @param besvaret whether there is an answer; null when none is asked for
   */
  public record Udsendt(
      Instant tid,
      String art,
      String til,
      String emne,
      String tekst,
      String stand,
      Boolean besvaret) {}

  /** The page, each part with the newest first. */
  public record Beskeder(List<Samtale.Replik> samtale, List<Udsendt> egne, List<Udsendt> andres) {}

  public Beskeder vis(Indsigt indsigt) {
    String id = indsigt.forloebId();
    Set<String> egne = new HashSet<>(indsigt.bruger().organisationer());
    List<Post> post = lager.iForloeb(id);
    Map<String, Post> efterNoegle =
        post.stream().collect(Collectors.toMap(p -> p.brev().noegle(), p -> p));
    Map<String, Boolean> svar =
        deltagelser.alle(id).stream()
            .collect(
                Collectors.toMap(
                    Deltagelse::aktoerId,
                    d -> d.svar() != Deltagelse.Svar.INVITERET,
                    Boolean::logicalAnd));
    Map<String, Boolean> besvarede = new HashMap<>();
    svarkilder.forEach(k -> besvarede.putAll(k.besvarede(id)));
    List<Udsendt> til = new ArrayList<>();
    List<Udsendt> andres = new ArrayList<>();
    Set<String> fortalt = new HashSet<>();
    for (Underretning u : underretninger.iForloeb(id)) {
      String noegle = beskedpost.noegle(u.noegle());
      fortalt.add(noegle);
      boolean egen = egne.contains(u.aktoerId());
      boolean spurgt = u.erInvitation() || Udbud.spoerges(u.noegle());
      if (egen || indsigt.erKoordinator() && spurgt) {
        Boolean besvaret = u.erInvitation() ? svar.get(u.aktoerId()) : besvarede.get(u.noegle());
        (egen ? til : andres).add(udsendt(u, efterNoegle.get(noegle), egen, besvaret));
      }
    }
    for (Post p : post) {
      Brev b = p.brev();
      boolean egen = erEgen(b.modtager(), indsigt, egne);
      if (!fortalt.contains(b.noegle())
          && (egen || indsigt.erKoordinator() && OGSAA_ANDRES.contains(b.art()))) {
        (egen ? til : andres).add(udsendt(p, egen, besvarede.get(b.noegle())));
      }
    }
    Comparator<Udsendt> nyeste = Comparator.comparing(Udsendt::tid).reversed();
    til.sort(nyeste);
    andres.sort(nyeste);
    return new Beskeder(
        samtale.i(id).stream()
            .map(r -> new Samtale.Replik(indsigt.udenFremmedBruger(r.registrering()), r.tekst()))
            .toList(),
        til,
        andres);
  }

  private static boolean erEgen(Modtager m, Indsigt indsigt, Set<String> egne) {
    return m.organisation() != null
        ? egne.contains(m.organisation())
        : indsigt.bruger().id().equals(m.bruger());
  }

  private Udsendt udsendt(Underretning u, Post p, boolean egen, Boolean svaret) {
    return new Udsendt(
        u.oprettet(),
        u.erInvitation() ? "Invitation" : Postart.BESKED.tekst(),
        aktoerer.navn(u.aktoerId()),
        u.emne(),
        egen ? u.tekst() : null,
        p == null ? "I kø" : stand.af(p),
        svaret);
  }

  private Udsendt udsendt(Post p, boolean egen, Boolean svaret) {
    Brev b = p.brev();
    return new Udsendt(
        b.oprettet(),
        b.art().tekst(),
        b.modtager().organisation() == null
            ? b.modtager().adresse() == null ? "Dig" : b.modtager().adresse()
            : aktoerer.navn(b.modtager().organisation()),
        b.emne(),
        egen ? b.tekst() : null,
        stand.af(p),
        svaret);
  }
}
