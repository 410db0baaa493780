package dk.jobveu.adgang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UrlPathHelper;

/**
 * What we add to each of the product's applications in one file, at the address of the script that
 * names it (docs/adr/0010, 0038).
 */
@RestController
class SkriptbundtController {

  static final String TASKLIST = "/camunda/app/tasklist/jobveu/alle.js";
  static final String COCKPIT = "/camunda/app/cockpit/jobveu/alle.js";
  static final String ADMIN_OG_VELKOMMEN = "/camunda/app/tasklist/jobveu/faelles.js";

  private static final MediaType JAVASCRIPT =
      new MediaType("text", "javascript", StandardCharsets.UTF_8);

  private final Map<String, ResponseEntity<String>> bundter =
      Stream.of(TASKLIST, COCKPIT, ADMIN_OG_VELKOMMEN)
          .collect(Collectors.toMap(a -> a, a -> svar(Skriptbundt.af(a))));

  /** The mark is weak, as {@link Filkopier}'s, since what is sent may be compressed. */
  private static ResponseEntity<String> svar(String bundt) {
    return ResponseEntity.ok()
        .contentType(JAVASCRIPT)
        .cacheControl(CacheControl.noCache())
        .eTag(
            "W/\"%s\""
                .formatted(DigestUtils.md5DigestAsHex(bundt.getBytes(StandardCharsets.UTF_8))))
        .body(bundt);
  }

  @GetMapping({TASKLIST, COCKPIT, ADMIN_OG_VELKOMMEN})
  ResponseEntity<String> bundt(HttpServletRequest anmodning) {
    return bundter.get(UrlPathHelper.defaultInstance.getPathWithinApplication(anmodning));
  }
}
