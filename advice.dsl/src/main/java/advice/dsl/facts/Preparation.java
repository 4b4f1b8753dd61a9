// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;

/**
 * What a row asks about preparing for adulthood.
 *
 * @param asked the things asked: {@code areas}, {@code barriers}, {@code support}, {@code direct work}, {@code outcomes},
 *              {@code needs}, {@code anticipated needs}, {@code provision}, {@code remark}; none where nothing is
 * @param row   the row
 */
public record Preparation(List<String> asked, Row row) {

    static Preparation of(Row row) {
        return new Preparation(row.phrases(0, List.of()).stream().filter(p -> !p.equals("nothing")).toList(), row);
    }
}
