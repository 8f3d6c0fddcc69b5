package dev.candour.vocabulary;

/**
 * The traditional characters that résumés are commonly written with, in their simplified form. Words are looked up in the
 * simplified form, so that a list holds each word once; what is read stays as it was written.
 */
public final class Traditional {

    private static final String TRADITIONAL = "團隊領帶員統籌責負經師學歷專業碩畢資訊電機會計語聯絡現屬總監組長臺國華廣東財務護證書術館產銷導辦職軟體設開發構築營運維測"
            + "試數據庫網頁圖視覺動畫藝編輯寫譯記報銀險貿際進採購倉儲輸車輛飛場鐵軌氣壓熱鋼礦醫藥療檢驗診養復傷臨習慣課講義訓練輔諮詢顧"
            + "問戰劃規範標準則質環節應對處決議協調溝夥關係優勢點擊轉換獲獎勵榮譽執認級別興愛個簡繫話號碼郵傳簽約實僱離辭時間齡歲狀況貫"
            + "戶種與從於為這將並還過後來裡內給讓請誰說讀聽見觀親當選擇參創廳廠區鄉鎮縣灣島龍鳳馬魚鳥雞豬貓麥麵飯飲廚劉張陳楊趙黃吳鄭馮"
            + "蔣韓許鄧蕭謝鐘鍾盧羅鄒葉蘇呂賈龐龔錢孫蘭賴單歐閻魯韋譚賀竇項連嚴萬聶齊湯溫喬獨擔達績預稅帳賬審結門識聲樂韻響雲強幾線雙備"
            + "註銘憶積韌驅錯屆論競賽軍亞幹願織聖誕歡貴順奮細極誠穩靈適邏題顯鏡頭攝錄製燈遊戲劇覽農漁娛閒價費貨幣匯債權損評風頻寬譜無層"
            + "樹緒鎖緩佇訂閱佈虛擬衛劑獸隸轄鄰黨紀確詳盡擁豐蓋圍嘗繼續類觸雜誌訪談彙漢閩粵滬紡裝紙膠麗寶貝齒輪軸鎳鋁銅錫鋅鈦";

    private static final String SIMPLIFIED = "团队领带员统筹责负经师学历专业硕毕资讯电机会计语联络现属总监组长台国华广东财务护证书术馆产销导办职软体设开发构筑营运维测"
            + "试数据库网页图视觉动画艺编辑写译记报银险贸际进采购仓储输车辆飞场铁轨气压热钢矿医药疗检验诊养复伤临习惯课讲义训练辅谘询顾"
            + "问战划规范标准则质环节应对处决议协调沟伙关系优势点击转换获奖励荣誉执认级别兴爱个简系话号码邮传签约实雇离辞时间龄岁状况贯"
            + "户种与从于为这将并还过后来里内给让请谁说读听见观亲当选择参创厅厂区乡镇县湾岛龙凤马鱼鸟鸡猪猫麦面饭饮厨刘张陈杨赵黄吴郑冯"
            + "蒋韩许邓萧谢钟钟卢罗邹叶苏吕贾庞龚钱孙兰赖单欧阎鲁韦谭贺窦项连严万聂齐汤温乔独担达绩预税账账审结门识声乐韵响云强几线双备"
            + "注铭忆积韧驱错届论竞赛军亚干愿织圣诞欢贵顺奋细极诚稳灵适逻题显镜头摄录制灯游戏剧览农渔娱闲价费货币汇债权损评风频宽谱无层"
            + "树绪锁缓队订阅布虚拟卫剂兽隶辖邻党纪确详尽拥丰盖围尝继续类触杂志访谈汇汉闽粤沪纺装纸胶丽宝贝齿轮轴镍铝铜锡锌钛";

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] TABLE = new char[LAST - FIRST + 1];

    static {
        for (char c = FIRST; c <= LAST; c++) {
            TABLE[c - FIRST] = c;
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            TABLE[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
        }
    }

    private Traditional() {}

    /** The simplified form of a character; the character itself when it has no other. */
    public static char simplified(char c) {
        return c >= FIRST && c <= LAST ? TABLE[c - FIRST] : c;
    }

    /** The text in simplified characters; offsets stay. */
    public static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (simplified(text.charAt(i)) != text.charAt(i)) {
                StringBuilder simplified = new StringBuilder(text);
                for (int at = i; at < text.length(); at++) {
                    simplified.setCharAt(at, simplified(text.charAt(at)));
                }
                return simplified.toString();
            }
        }
        return text;
    }
}
