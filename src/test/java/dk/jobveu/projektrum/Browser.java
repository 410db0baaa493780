package dk.jobveu.projektrum;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dk.jobveu.proces.Testaktoerer;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks for pages and REST as the user of an organisation; shares the context of all tests. */
public class Browser {

  private final MockMvc mvc;

  public Browser(WebApplicationContext kontekst) {
    this.mvc =
        MockMvcBuilders.webAppContextSetup(kontekst)
            .apply(springSecurity())
            .addFilters(
                kontekst.getBeansOfType(OncePerRequestFilter.class).values().stream()
                    .filter(
                        f -> f.getClass().getName().matches("dk\\.jobveu\\.(adgang|cockpit)\\..*"))
                    .toArray(Filter[]::new))
            .addFilters(
                kontekst.getBeansOfType(FilterRegistrationBean.class).values().stream()
                    .map(FilterRegistrationBean::getFilter)
                    .filter(f -> f.getClass().getName().startsWith("dk.jobveu.sikkerhed.login"))
                    .toArray(Filter[]::new))
            .build();
  }

  public MockMvc uden() {
    return mvc;
  }

  /** Logged in by session, as after the log-in page. */
  public RequestPostProcessor som(String organisation) {
    return user(Testaktoerer.bruger(organisation)).authorities(List.of());
  }

  public ResultActions hent(String organisation, String sti) throws Exception {
    return mvc.perform(get(sti).with(som(organisation)).accept(MediaType.TEXT_HTML));
  }

  /** Sends a form; names and values alternate. */
  public ResultActions send(String organisation, String sti, String... felter) throws Exception {
    var anmodning = post(sti).with(som(organisation)).with(csrf()).accept(MediaType.TEXT_HTML);
    for (int i = 0; i < felter.length; i += 2) {
      anmodning.param(felter[i], felter[i + 1]);
    }
    return mvc.perform(anmodning);
  }

  /** A window of a user who logs in by the log-in page and keeps the session. */
  public Vindue vindue(String bruger) throws Exception {
    MockHttpSession session = new MockHttpSession();
    String videre =
        mvc.perform(
                post("/login")
                    .session(session)
                    .with(csrf())
                    .param("username", bruger)
                    .param("password", Testaktoerer.KODE))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    if (videre == null || videre.contains("/login")) {
      throw new AssertionError(bruger + " kom ikke ind: " + videre);
    }
    return new Vindue(session);
  }

  /** One open window. */
  public final class Vindue {

    private final MockHttpSession session;

    private Vindue(MockHttpSession session) {
      this.session = session;
    }

    public ResultActions hent(String sti) throws Exception {
      return mvc.perform(get(sti).session(session).accept(MediaType.TEXT_HTML));
    }

    public ResultActions send(String sti, Map<String, String> felter) throws Exception {
      var anmodning = post(sti).session(session).with(csrf()).accept(MediaType.TEXT_HTML);
      felter.forEach(anmodning::param);
      return mvc.perform(anmodning);
    }

    /** Sends a file with the other fields of its form. */
    public ResultActions sendFil(String sti, byte[] indhold, Map<String, String> felter)
        throws Exception {
      var anmodning =
          multipart(sti).file(new MockMultipartFile("fil", "liste.csv", "text/csv", indhold));
      anmodning.session(session).with(csrf()).accept(MediaType.TEXT_HTML);
      felter.forEach(anmodning::param);
      return mvc.perform(anmodning);
    }
  }

  /** A call with a key that counts once. */
  public ResultActions medNoegle(String organisation, String sti, String noegle, String json)
      throws Exception {
    return mvc.perform(
        post(sti)
            .with(httpBasic(Testaktoerer.bruger(organisation), Testaktoerer.KODE))
            .header("Idempotency-Key", noegle)
            .accept(MediaType.APPLICATION_JSON)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.getBytes(StandardCharsets.UTF_8)));
  }

  public ResultActions sendFil(String organisation, String sti, byte[] indhold) throws Exception {
    return mvc.perform(
        multipart(sti)
            .file(new MockMultipartFile("fil", "liste.csv", "text/csv", indhold))
            .with(som(organisation))
            .with(csrf())
            .accept(MediaType.TEXT_HTML));
  }

  public ResultActions api(String organisation, HttpMethod metode, String sti, String json)
      throws Exception {
    return api(organisation, metode, sti, MediaType.APPLICATION_JSON, json);
  }

  public ResultActions api(
      String organisation, HttpMethod metode, String sti, MediaType type, String krop)
      throws Exception {
    return apiFil(
        organisation,
        metode,
        sti,
        type,
        krop == null ? null : krop.getBytes(StandardCharsets.UTF_8));
  }

  public ResultActions apiFil(
      String organisation, HttpMethod metode, String sti, MediaType type, byte[] krop)
      throws Exception {
    return kald(Testaktoerer.bruger(organisation), metode, sti, type, krop);
  }

  /** A call by this user. */
  public ResultActions kald(
      String bruger, HttpMethod metode, String sti, MediaType type, byte[] krop) throws Exception {
    var anmodning =
        request(metode, sti)
            .with(httpBasic(bruger, Testaktoerer.KODE))
            .accept(MediaType.APPLICATION_JSON, MediaType.valueOf("text/csv"));
    if (krop != null) {
      anmodning.contentType(type).content(krop);
    }
    return mvc.perform(anmodning);
  }
}
